using System.Text;

namespace PolicyLint.Policy.Yaml;

/// <summary>Bytes to text, strictly: a wrong encoding must be said and never become question marks in somebody's name.</summary>
public static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes UTF-8 with or without byte order mark; else <paramref name="fault"/> is the key of a message.</summary>
    public static bool TryDecode(byte[] bytes, out string text, out string fault)
    {
        text = "";
        fault = "";
        if (bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
        {
            fault = "PL0010.Utf16";
            return false;
        }
        if (Array.IndexOf(bytes, (byte)0) >= 0)
        {
            fault = LooksLikeUtf16(bytes) ? "PL0010.Utf16" : "PL0010.Binary";
            return false;
        }
        var skip = bytes.Length >= 3 && (bytes[0], bytes[1], bytes[2]) == (0xEF, 0xBB, 0xBF) ? 3 : 0;
        try
        {
            text = Strict.GetString(bytes, skip, bytes.Length - skip);
            return true;
        }
        catch (DecoderFallbackException)
        {
            fault = "PL0010.NotUtf8";
            return false;
        }
    }

    /// <summary>ASCII text in UTF-16 without byte order mark: every second byte is zero.</summary>
    private static bool LooksLikeUtf16(byte[] bytes) =>
        bytes.Length >= 4 && (bytes[0] == 0 && bytes[2] == 0 || bytes[1] == 0 && bytes[3] == 0);
}
