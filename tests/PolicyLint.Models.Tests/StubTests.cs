namespace PolicyLint.Models.Tests;

/// <summary>Libraries that cannot be had here, as faithful stubs: names and parameters as their documentation gives them.</summary>
public sealed class StubTests
{
    private const string Source = """
        using System.Collections.Generic; using System.Globalization; using System.IO;
        namespace CsvHelper
        {
            public interface IWriterRow { void WriteField(string field, bool shouldQuote); void WriteRecord<T>(T record); }
            public interface IWriter : IWriterRow { void WriteRecords<T>(IEnumerable<T> records); void NextRecord(); }
            public class CsvWriter : IWriter
            {
                public CsvWriter(TextWriter writer, CultureInfo culture, bool leaveOpen = false) { }
                public virtual void WriteField(string field, bool shouldQuote) { }
                public virtual void WriteRecord<T>(T record) { }
                public virtual void WriteRecords<T>(IEnumerable<T> records) { }
                public virtual void NextRecord() { }
            }
        }
        namespace QuestPDF.Infrastructure { public interface IDocument { } }
        namespace QuestPDF.Fluent
        {
            public static class GenerateExtensions
            {
                public static byte[] GeneratePdf(this Infrastructure.IDocument document) => null;
                public static void GeneratePdf(this Infrastructure.IDocument document, string filePath) { }
                public static void GeneratePdf(this Infrastructure.IDocument document, Stream stream) { }
            }
        }
        namespace iText.Kernel.Pdf { public class PdfWriter { public PdfWriter(string filename) { } public PdfWriter(Stream os) { } } public class PdfDocument { public PdfDocument(PdfWriter writer) { } } }
        namespace iText.Layout { public class Document { public Document(Kernel.Pdf.PdfDocument pdfDoc) { } public Document Add(object element) => this; } }
        namespace FluentFTP
        {
            public enum FtpStatus { Success }
            public interface IFtpClient { FtpStatus UploadFile(string localPath, string remotePath); FtpStatus UploadStream(Stream fileStream, string remotePath); }
            public class FtpClient : IFtpClient
            {
                public FtpClient(string host, string user, string pass, int port = 0) { }
                public string Host { get; set; }
                public FtpStatus UploadFile(string localPath, string remotePath) => default;
                public FtpStatus UploadStream(Stream fileStream, string remotePath) => default;
                public FtpStatus UploadBytes(byte[] fileData, string remotePath) => default;
            }
        }
        namespace Google.Cloud.Storage.V1
        {
            public abstract class StorageClient { public virtual object UploadObject(string bucket, string objectName, string contentType, Stream source) => null; }
            public class StorageClientImpl : StorageClient { public override object UploadObject(string bucket, string objectName, string contentType, Stream source) => null; }
        }
        namespace System.Web { public abstract class HttpServerUtilityBase { public virtual string MapPath(string path) => null; } public class HttpServerUtilityWrapper : HttpServerUtilityBase { public override string MapPath(string path) => null; } }
        partial class Messages
        {
            [Microsoft.Extensions.Logging.LoggerMessage(EventId = 1, Message = "found {name}")]
            public static partial void Found(Microsoft.Extensions.Logging.ILogger logger, string name);
        }
        partial class Messages { public static partial void Found(Microsoft.Extensions.Logging.ILogger logger, string name) { } }
        """;

    private static readonly Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compilation = Library.Compile(Source);

    private static readonly Analyzers.Knowledge.CodeKnowledge Knowledge =
        Analyzers.Knowledge.CodeKnowledge.Create(Compilation, Analyzers.Knowledge.KnowledgeInputs.Empty, CancellationToken.None);

    [Theory]
    [InlineData("QuestPDF.Fluent.GenerateExtensions", "GeneratePdf", "filePath", "document to filePath")]
    [InlineData("QuestPDF.Fluent.GenerateExtensions", "GeneratePdf", "document", "")]
    [InlineData("iText.Kernel.Pdf.PdfWriter", ".ctor", "filename", "opens filename")]
    [InlineData("iText.Kernel.Pdf.PdfDocument", ".ctor", "writer", "opens writer")]
    [InlineData("iText.Layout.Document", ".ctor", "pdfDoc", "opens pdfDoc")]
    [InlineData("iText.Layout.Document", "Add", "element", "element to this")]
    [InlineData("FluentFTP.FtpClient", ".ctor", "host", "opens host ftp")]
    [InlineData("FluentFTP.FtpClient", "Host", "", "opens return ftp")]
    [InlineData("FluentFTP.FtpClient", "UploadFile", "localPath", "file localPath to this else external-storage")]
    [InlineData("FluentFTP.IFtpClient", "UploadStream", "fileStream", "fileStream to this else external-storage")]
    [InlineData("FluentFTP.FtpClient", "UploadBytes", "fileData", "fileData to this else external-storage")]
    [InlineData("Google.Cloud.Storage.V1.StorageClientImpl", "UploadObject", "source", "source to external-storage")]
    [InlineData("Messages", "Found", "name", "name to log")]
    public void ModelOf(string type, string member, string parameters, string expected)
    {
        var symbol = Library.Member(Compilation, type, member, parameters.Split(',', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, ModelText.Of(symbol, Knowledge.ModelOf(symbol)));
        Assert.True(expected.Length == 0 || expected.StartsWith("is ", StringComparison.Ordinal) || Knowledge.IsInteresting(member == ".ctor" ? symbol.ContainingType.Name : member));
    }

    /// <summary>Versions 30 to 33: the constructor, and the interfaces that the newest version no longer has.</summary>
    [Theory]
    [InlineData(".ctor", "writer", "opens writer")]
    [InlineData("WriteField", "field", "field to this")]
    [InlineData("WriteRecord", "record", "record to this")]
    [InlineData("WriteRecords", "records", "records to this")]
    [InlineData("NextRecord", "", "")]
    public void OlderCsvHelper(string member, string parameters, string expected)
    {
        var type = Compilation.Assembly.GetTypeByMetadataName("CsvHelper.CsvWriter")!;
        var symbol = type.GetMembers(member).Single(m => parameters.Length == 0 || Library.ParametersOf(m).Any(p => p.Name == parameters));

        Assert.Equal(expected, ModelText.Of(symbol, Knowledge.ModelOf(symbol)));
    }
}
