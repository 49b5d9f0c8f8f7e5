namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>What the folders of <c>Environment.SpecialFolder</c> are, by their numbers.</summary>
internal static class SpecialFolders
{
    /// <summary>The destination class of the folder; null for folders that belong to the machine.</summary>
    public static string? ClassOf(int folder) => folder switch
    {
        // CDBurning
        0x3b => "removable-media",

        // Desktop, Personal (MyDocuments), Favorites, MyMusic, MyVideos, DesktopDirectory, ApplicationData, LocalApplicationData, MyPictures, UserProfile
        0x00 or 0x05 or 0x06 or 0x0d or 0x0e or 0x10 or 0x1a or 0x1c or 0x27 or 0x28 => "unmanaged-local",
        _ => null,
    };

    /// <summary>Likewise of a variable of the environment.</summary>
    public static string? ClassOfVariable(string name) => name.ToUpperInvariant() switch
    {
        "TEMP" or "TMP" or "TMPDIR" or "USERPROFILE" or "HOMEPATH" or "HOME" or "APPDATA" or "LOCALAPPDATA" or "ONEDRIVE" => "unmanaged-local",
        _ => null,
    };
}
