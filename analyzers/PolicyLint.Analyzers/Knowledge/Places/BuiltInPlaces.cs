using System.Collections.Immutable;

namespace PolicyLint.Analyzers.Knowledge.Places;

/// <summary>What places are where the policy says nothing (flow.md, "Places"). The first class that matches decides.</summary>
internal static class BuiltInPlaces
{
    public static ImmutableArray<(string Class, ImmutableArray<PlaceGlob> Globs)> All { get; } =
    [
        (DestinationClasses.PublicWeb, Globs(
            "**/wwwroot/**", "**/public_html/**", "**/htdocs/**", "/var/www/**", "/usr/share/nginx/**", "**/inetpub/**")),
        (DestinationClasses.RemovableMedia, Globs("/media/**", "/run/media/**", "/mnt/usb*/**", "/Volumes/*/**")),
        (DestinationClasses.UnmanagedLocal, Globs(
            @"C:\Users\**", @"C:\Windows\Temp\**", @"C:\Temp\**", @"C:\tmp\**", @"C:\Documents and Settings\**",
            "/home/**", "/root/**", "/Users/**", "/tmp/**", "/var/tmp/**", "~/**", "$HOME/**",
            "%USERPROFILE%/**", "%HOMEPATH%/**", "%TEMP%/**", "%TMP%/**", "%APPDATA%/**", "%LOCALAPPDATA%/**")),
    ];

    /// <summary>The volume that macOS starts from is no medium that anybody carries away.</summary>
    public static PlaceGlob SystemVolume { get; } = new("/Volumes/Macintosh HD/**");

    /// <summary>Drives of the machine itself.</summary>
    public static bool IsSystemDrive(char drive) => char.ToUpperInvariant(drive) is 'C' or 'D';

    private static ImmutableArray<PlaceGlob> Globs(params string[] globs) => [.. globs.Select(g => new PlaceGlob(g))];
}
