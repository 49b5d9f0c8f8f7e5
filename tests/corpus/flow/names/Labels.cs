using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;

namespace Corpus.Names.Labels;

/// <summary>What is written around a member says what it holds, in either language; what only sounds like it does not.</summary>
public sealed class Form
{
    [Display(Name = "氏名")]
    public string F1 { get; set; } = ""; // PL3005: F1

    [Column("jusho")]
    public string F2 { get; set; } = ""; // PL3005: F2

    [JsonPropertyName("denwa_bango")]
    public string F3 { get; set; } = ""; // PL3005: F3

    /// <summary>生年月日</summary>
    public DateTime F4 { get; set; } // PL3005: F4

    [Display(Name = "メールアドレス")]
    public string F5 { get; set; } = ""; // PL3005: F5

    [Display(Name = "E-mail address")]
    public string F6 { get; set; } = ""; // PL3005: F6

    /// <summary>住所を検証する</summary>
    public string F7 { get; set; } = "";

    [Display(Name = "Name")]
    public string F8 { get; set; } = "";

    [Display(Name = "メールアドレス設定")]
    public string F9 { get; set; } = "";

    [Display(Name = "IPアドレス")]
    public string F10 { get; set; } = ""; // PL3005: F10

    /// <summary>住所を取得または設定します。</summary>
    public string F11 { get; set; } = ""; // PL3005: F11
}

public sealed class Branch
{
    public string 営業所名 { get; set; } = "";

    public string 営業所住所 { get; set; } = "";

    public string HostName { get; set; } = "";
}

public sealed class MailSettings
{
    public string SmtpServer { get; set; } = "";

    public string EmailTemplateName { get; set; } = "";

    public string FromAddress { get; set; } = "";

    public int Port { get; set; }
}

public sealed class Cell
{
    public string Address { get; set; } = "";

    public string SheetName { get; set; } = "";
}

public sealed class Flags
{
    public bool HasEmail { get; set; }

    public bool PhoneVerified { get; set; }

    public int EmailCount { get; set; }

    public DateTime EmailSentAt { get; set; }

    public string HashImei { get; set; } = "";
}

public static class Labels
{
    public static void Sink(object value)
    {
    }

    public static void Show(Form form, Branch branch, MailSettings settings, Cell cell, Flags flags)
    {
        Sink(form.F1); // PL1002: probably
        Sink(form.F4); // PL1002: probably
        Sink(form.F5); // PL1002: probably
        Sink(form.F6); // PL1002: probably
        Sink(form.F7); // PL1002: probably
        Sink(form.F8); // ok: a word of many meanings
        Sink(form.F9); // ok: a setting
        Sink(form.F10); // PL1002: probably
        Sink(branch); // ok
        Sink(branch.営業所住所); // ok
        Sink(settings); // ok
        Sink(cell); // ok
        Sink(flags); // ok
    }
}
