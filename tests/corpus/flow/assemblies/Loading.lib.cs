using System;
using System.Collections;
using System.Collections.Generic;

namespace Corpus.Loading;

/// <summary>Elements of one type, with the part that was loaded last remembered in another type parameter.</summary>
public sealed class Loaded<TWhole, TPart>(IEnumerable<TWhole> wholes) : IEnumerable<TWhole>
{
    public IEnumerator<TWhole> GetEnumerator() => wholes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class Loading
{
    public static Loaded<TWhole, TPart> With<TWhole, TPart>(this IEnumerable<TWhole> wholes, Func<TWhole, TPart> part) => new(wholes);

    public static Loaded<TWhole, TPart> And<TWhole, TBefore, TPart>(this Loaded<TWhole, TBefore> wholes, Func<TBefore, TPart> part) => new(wholes);
}
