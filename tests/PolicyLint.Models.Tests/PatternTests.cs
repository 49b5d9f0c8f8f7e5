using PolicyLint.Analyzers.Knowledge.Models;
using PolicyLint.Analyzers.Knowledge.Patterns;

namespace PolicyLint.Models.Tests;

/// <summary>A misspelt model would be silent for ever: every name is checked against the libraries.</summary>
public sealed class PatternTests
{
    /// <summary>Members that other versions of the libraries at hand have.</summary>
    private static readonly string[] OtherVersions =
    [
        "Amazon.S3.Model.PutWithACLRequest.CannedACL", "Amazon.S3.Transfer.TransferUtilityUploadRequest.CannedACL", "Amazon.S3.IAmazonS3.PutObject",
        "OfficeOpenXml.ExcelPackage.SaveAsync", "OfficeOpenXml.ExcelPackage.SaveAsAsync", "OfficeOpenXml.ExcelRangeBase.SaveToText",
        "OfficeOpenXml.ExcelRangeBase.SaveToTextAsync",
        "CsvHelper.CsvWriter.new", "CsvHelper.CsvWriter.WriteConvertedField", "System.IO.File.CreateHardLink",
    ];

    /// <summary>Roots of libraries that are not at hand here, and single types that other versions have.</summary>
    private static readonly string[] NotAtHand =
    [
        "Azure.Storage.Queues", "Azure.Communication", "Microsoft.Azure.Storage", "Microsoft.AspNet.Identity", "Microsoft.AspNetCore.SignalR.Client", "Amazon.SimpleEmail",
        "Google.", "OpenTelemetry.", "Dropbox.", "PdfSharpCore.", "MigraDoc.", "QuestPDF.", "iText.", "iTextSharp.", "Ionic.", "Sentry.", "SendGrid.", "FluentFTP.", "WinSCP.", "BCrypt.",
        "System.Web.", "Hangfire.", "MessagePack.", "ProtoBuf.", "Newtonsoft.Json.Bson.BsonDataWriter", "CsvHelper.IWriter", "CsvHelper.IWriterRow",
    ];

    [Fact]
    public void EveryPattern_OfALibraryAtHand_NamesAMember()
    {
        var search = new SymbolSearch(Library.Compilation);
        var missing = BuiltInModels.Instance.Members.Entries
            .Where(e => search.Containers(e.Pattern, TestContext.Current.CancellationToken).Any() && !search.Members(e.Pattern, TestContext.Current.CancellationToken).Any())
            .Select(e => e.Pattern.ToString())
            .Except(OtherVersions);

        Assert.Equal("", string.Join("\n", missing));
    }

    [Fact]
    public void EveryTypeOfALibraryAtHand_Exists()
    {
        var search = new SymbolSearch(Library.Compilation);
        var spaces = BuiltInModels.Instance.ByContainer
            .Where(t => !search.Containers(t.Representative, TestContext.Current.CancellationToken).Any())
            .Select(t => Interests.ContainerOf(t.Representative))
            .Where(name => !NotAtHand.Any(n => name.StartsWith(n, StringComparison.Ordinal)));

        Assert.Equal("", string.Join("\n", spaces));
    }
}
