public static class Vocabulary
{
    public static string Source() => "";
}
