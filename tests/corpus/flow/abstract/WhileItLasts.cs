// with: Vocabulary.part.cs
namespace Corpus.Flow;

/// <summary>What holds for a while only: statics that a call changes or reads in between, exceptions on the ways that do not return.</summary>
public static class WhileItLasts
{
    private static string _set = "", _shared = "", _read = "", _handed = "", _nested = "";

    private static void SetIt() => _set = Source();

    public static void ACallSetsWhatWasCleanHere()
    {
        _set = "clean";
        Sink(_set); // ok
        SetIt();
        Sink(_set); // PL1002
    }

    public static void ALocalFunctionSetsIt()
    {
        _nested = "clean";
        Sink(_nested); // ok
        Set();
        Sink(_nested); // PL1002

        void Set() => _nested = Source();
    }

    private static void MaybeClean(bool really)
    {
        if (really)
        {
            _shared = "clean";
        }
    }

    public static void ACallCleansItPerhaps(bool really)
    {
        _shared = Source();
        MaybeClean(really);
        Sink(_shared); // PL1002
        _shared = "clean";
        Sink(_shared); // ok
    }

    private static string ReadIt() => _read;

    public static void WhatACallReadsBeforeItIsOverwritten()
    {
        _read = Source();
        var read = ReadIt();
        _read = "clean";
        Sink(read); // PL1002
        Sink(_read); // ok
    }

    private static void LetGo() => Sink(_handed); // PL1002

    public static void WhatACallLetsGoBeforeItIsOverwritten()
    {
        _handed = Source();
        LetGo();
        _handed = "clean";
    }

    public sealed class Refused : Exception
    {
        public Refused(string detail)
            : base("refused") => Detail = detail;

        public string Detail { get; }
    }

    public sealed class RefusedPrimary(string detail) : Exception("refused")
    {
        public string Detail => detail;
    }

    private static string Check(string text) => text.Length > 3 ? throw new Refused(text) : "right";

    private static string CheckPrimary(string text)
    {
        if (text.Length > 3)
        {
            throw new RefusedPrimary(text);
        }

        return "right";
    }

    public static void AnExceptionOfOneThatMayReturn()
    {
        var told = "nothing";
        try
        {
            told = Check(Source());
        }
        catch (Refused e)
        {
            told = e.Detail;
            Sink(e.Message); // ok
        }

        Sink(told); // PL1002

        try
        {
            told = Check("clean");
        }
        catch (Refused e)
        {
            told = e.Detail;
        }

        Sink(told); // ok
    }

    public static void AnExceptionThatKeepsItsParameter()
    {
        try
        {
            CheckPrimary(Source());
        }
        catch (RefusedPrimary e)
        {
            Sink(e.Detail); // PL1002
        }
    }

    private static void Wrap(string text)
    {
        try
        {
            Check(text);
        }
        catch (Refused e)
        {
            throw new InvalidOperationException("wrapped", e);
        }
    }

    public static void AnExceptionInAnother()
    {
        try
        {
            Wrap(Source());
        }
        catch (InvalidOperationException e) when (e.InnerException is Refused inner)
        {
            Sink(inner.Detail); // PL1002
            Sink(e.Message); // ok
        }
    }
}
