using PolicyLint.Policy.Tests.Rules;

namespace PolicyLint.Policy.Tests.ExportLogs;

/// <summary>PL5013, the half that the logs know.</summary>
public sealed class LoggedExportsTests
{
    private const string Device = "exports:     device: USB-1\n => ";
    private const string Place = "exports: destination: 北区期日前投票所 => destination: ";

    [Theory]
    [InlineData("SAK-1", "removable-media", true)]
    [InlineData("SAK-1", "", true)]
    [InlineData("SAK-1", "mail", false)]
    [InlineData("SAK-2", "removable-media", false)]
    [InlineData("SAK-2", "", false)]
    public void ADeviceIsARowAboutRemovableMedia(string declaration, string @class, bool isShown) =>
        Assert.Equal(isShown, SmallCity.With().Run().LoggedExports.Show(declaration, @class));

    [Theory]
    [InlineData("mail", true)]
    [InlineData("removable-media", true)]
    public void ARowWithoutClassMayBeAny(string @class, bool isShown) =>
        Assert.Equal(isShown, SmallCity.With(Device).Run().LoggedExports.Show("SAK-1", @class));

    [Theory]
    [InlineData("{ class: mail, name: 事務所 }", "mail", true)]
    [InlineData("{ class: mail, name: 事務所 }", "removable-media", false)]
    [InlineData("'E:\\list.csv'", "removable-media", true)]
    [InlineData("'E:\\list.csv'", "mail", false)]
    public void TheClassOfTheDestinationCounts(string place, string @class, bool isShown) =>
        Assert.Equal(isShown, SmallCity.With(Device, Place + place).Run().LoggedExports.Show("SAK-1", @class));

    [Fact]
    public void WithoutRowsThereIsNothingToHoldCodeAgainst() =>
        Assert.True(SmallCity.With("exports: kind: ExportLog => kind: Exportlog").Run().LoggedExports.IsEmpty);
}
