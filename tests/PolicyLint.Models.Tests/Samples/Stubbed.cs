using System;
using System.IO;
using System.Text;
using Google.Cloud.Storage.V1;
using iTextSharp.text;
using iTextSharp.text.pdf;
using Microsoft.Azure.Storage.Blob;
using static Vocabulary;

public static class Stubbed
{
    private const string Usb = @"E:\out.pdf";
    private const string Ok = @"D:\data\x.pdf";

    public static void Documents()
    {
        var written = new Document();
        PdfWriter.GetInstance(written, new FileStream(Usb, FileMode.Create));
        written.Open();
        written.Add(new Paragraph(Source())); // PL1001
        written.Add(new Paragraph("x")); // ok
        var table = new PdfPTable(2);
        table.AddCell(Source());
        written.Add(table); // PL1001
        written.Close();
        var kept = new Document();
        PdfWriter.GetInstance(kept, new FileStream(Ok, FileMode.Create));
        kept.Add(new Paragraph(Source())); // ok
        using var memory = new MemoryStream();
        var inMemory = new Document();
        PdfWriter.GetInstance(inMemory, memory);
        inMemory.Add(new Paragraph(Source()));
        inMemory.Close();
        File.WriteAllBytes(Usb, memory.ToArray()); // PL1001
        using var harmless = new MemoryStream();
        var empty = new Document();
        PdfWriter.GetInstance(empty, harmless);
        empty.Add(new Paragraph("x"));
        File.WriteAllBytes(Usb, harmless.ToArray()); // ok
    }

    public static void Direct()
    {
        var document = new Document();
        var writer = PdfWriter.GetInstance(document, new FileStream(Usb, FileMode.Create));
        writer.DirectContent.ShowText("x"); // ok
        var stamper = new PdfStamper(new PdfReader("form.pdf"), new FileStream(Usb, FileMode.Create));
        stamper.AcroFields.SetField("name", Source());
        stamper.Close(); // PL1001
        var blank = new PdfStamper(new PdfReader("form.pdf"), new FileStream(Usb, FileMode.Create));
        blank.AcroFields.SetField("name", "x");
        blank.Close(); // ok
    }

    public static void Stores()
    {
        var content = new MemoryStream(Encoding.UTF8.GetBytes(Source()));
        var google = StorageClient.Create();
        google.UploadObject("b", "o", "text/plain", content); // PL1003
        google.UploadObject("b", "o", "text/plain", content, new UploadObjectOptions { PredefinedAcl = PredefinedObjectAcl.PublicRead }); // PL1002
        google.UploadObject("b", "o", "text/plain", content, new UploadObjectOptions { PredefinedAcl = PredefinedObjectAcl.Private }); // PL1003
        google.UploadObject("b", "o", "text/plain", new MemoryStream(), new UploadObjectOptions { PredefinedAcl = PredefinedObjectAcl.PublicRead }); // ok
        var open = new CloudBlobContainer(new Uri("https://x.example/c"));
        open.SetPermissions(new BlobContainerPermissions { PublicAccess = BlobContainerPublicAccessType.Blob });
        open.GetBlockBlobReference("b").UploadText(Source()); // PL1002
        var shut = new CloudBlobContainer(new Uri("https://x.example/c"));
        shut.SetPermissions(new BlobContainerPermissions { PublicAccess = BlobContainerPublicAccessType.Off });
        shut.GetBlockBlobReference("b").UploadText(Source()); // PL1003
    }
}
