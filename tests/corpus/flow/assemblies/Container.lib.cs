namespace Corpus.Container;

public static class Container
{
    public static T Resolve<T>(string name) => throw new System.NotSupportedException(name);

    public static string Describe(string name) => throw new System.NotSupportedException(name);
}
