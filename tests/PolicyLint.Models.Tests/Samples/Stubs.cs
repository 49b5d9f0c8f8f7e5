using System;
using System.Collections.Generic;
using System.IO;

// Libraries that cannot be had here, as far as Stubbed.cs uses them: names and parameters as their documentation gives them.
namespace iTextSharp.text
{
    public interface IElement { }
    public class Chunk : IElement { }
    public class Paragraph : IElement { public Paragraph(string str) { } }
    public class Rectangle { }
    public class Document : IDisposable { public virtual void Open() { } public virtual bool Add(IElement element) => true; public virtual void Close() { } public void Dispose() { } }
}
namespace iTextSharp.text.pdf
{
    public class PdfPTable : iTextSharp.text.IElement { public PdfPTable(int numColumns) { } public void AddCell(string text) { } }
    public class PdfWriter { public static PdfWriter GetInstance(iTextSharp.text.Document document, Stream os) => new(); public virtual PdfContentByte DirectContent => new(); }
    public class PdfContentByte { public virtual void ShowText(string text) { } }
    public class PdfReader { public PdfReader(string filename) { } }
    public class AcroFields { public virtual bool SetField(string name, string value) => true; }
    public class PdfStamper { public PdfStamper(PdfReader reader, Stream os) { } public virtual AcroFields AcroFields => new(); public virtual void Close() { } }
}
namespace Google.Cloud.Storage.V1
{
    public enum PredefinedObjectAcl { AuthenticatedRead, Private, PublicRead }
    public sealed class UploadObjectOptions { public PredefinedObjectAcl? PredefinedAcl { get; set; } }
    public abstract class StorageClient
    {
        public static StorageClient Create() => null!;
        public virtual object UploadObject(string bucket, string objectName, string contentType, Stream source, UploadObjectOptions? options = null, IProgress<long>? progress = null) => new();
    }
}
namespace Microsoft.Azure.Storage.Blob
{
    public enum BlobContainerPublicAccessType { Off, Container, Blob }
    public sealed class BlobContainerPermissions { public BlobContainerPublicAccessType PublicAccess { get; set; } }
    public class CloudBlobContainer { public CloudBlobContainer(Uri containerAddress) { } public virtual void SetPermissions(BlobContainerPermissions permissions) { } public virtual CloudBlockBlob GetBlockBlobReference(string blobName) => new(); }
    public class CloudBlockBlob { public virtual void UploadText(string content) { } }
}
