using RestSharp;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using System;
using static Vocabulary;
public class Row { public string? Name { get; set; } public int N { get; set; } }
public class Packages
{
    const string Usb = @"E:\out.csv"; const string Ok = @"D:\data\x.csv";
    public static async Task All()
    {
        var s = Source(); var b = Encoding.UTF8.GetBytes(s);
        File.WriteAllText(Usb, Newtonsoft.Json.JsonConvert.SerializeObject(new Row { Name = s })); // PL1001
        File.WriteAllText(Usb, Newtonsoft.Json.JsonConvert.SerializeObject(new Row { Name = "x" })); // ok
        var back = Newtonsoft.Json.JsonConvert.DeserializeObject<Row>(s)!; File.WriteAllText(Usb, back.Name); // PL1001
        var jo = Newtonsoft.Json.Linq.JObject.Parse(s); File.WriteAllText(Usb, (string?)jo["a"]); // PL1001
        var jo2 = new Newtonsoft.Json.Linq.JObject { ["a"] = s }; File.WriteAllText(Usb, jo2.ToString()); // PL1001
        var jo3 = Newtonsoft.Json.Linq.JObject.FromObject(new { a = s }); File.WriteAllText(Usb, jo3.ToString()); // PL1001
        var jo4 = new Newtonsoft.Json.Linq.JObject(new Newtonsoft.Json.Linq.JProperty("a", "x")); File.WriteAllText(Usb, jo4.ToString()); // ok
        using (var w = new StreamWriter(Usb)) new Newtonsoft.Json.JsonSerializer().Serialize(w, new Row { Name = s }); // PL1001
        using (var w = new Newtonsoft.Json.JsonTextWriter(new StreamWriter(Usb))) { w.WriteStartObject(); w.WritePropertyName("a"); w.WriteValue(s); } // PL1001
        using (var wb = new ClosedXML.Excel.XLWorkbook()) { var ws = wb.Worksheets.Add("a"); ws.Cell(1, 1).Value = s; wb.SaveAs(Usb); } // PL1001
        using (var wb = new ClosedXML.Excel.XLWorkbook()) { var ws = wb.AddWorksheet("a"); ws.Cell("A1").SetValue(s); wb.SaveAs(Usb); } // PL1001
        using (var wb = new ClosedXML.Excel.XLWorkbook()) { var ws = wb.AddWorksheet("a"); ws.Cell("A1").InsertData(new[] { new Row { Name = s } }); wb.SaveAs(Usb); } // PL1001
        using (var wb = new ClosedXML.Excel.XLWorkbook()) { var ws = wb.AddWorksheet("a"); ws.Cell("A1").Value = "x"; wb.SaveAs(Usb); } // ok
        using (var wb = new ClosedXML.Excel.XLWorkbook()) { wb.AddWorksheet("a").Cell("A1").Value = s; wb.SaveAs(Ok); } // ok
        using (var p = new OfficeOpenXml.ExcelPackage()) { var ws = p.Workbook.Worksheets.Add("a"); ws.Cells[1, 1].Value = s; p.SaveAs(new FileInfo(Usb)); } // PL1001
        using (var p = new OfficeOpenXml.ExcelPackage(new FileInfo(Usb))) { var ws = p.Workbook.Worksheets.Add("a"); ws.Cells["A1"].LoadFromCollection(new[] { new Row { Name = s } }); p.Save(); } // PL1001
        using (var p = new OfficeOpenXml.ExcelPackage()) { var ws = p.Workbook.Worksheets.Add("a"); ws.Cells[1, 1].Value = s; File.WriteAllBytes(Usb, p.GetAsByteArray()); } // PL1001
        NPOI.SS.UserModel.IWorkbook npoi = new NPOI.XSSF.UserModel.XSSFWorkbook(); var sh = npoi.CreateSheet("a"); sh.CreateRow(0).CreateCell(0).SetCellValue(s); using (var fs = File.Create(Usb)) npoi.Write(fs); // PL1001
        var hssf = new NPOI.HSSF.UserModel.HSSFWorkbook(); var hr = hssf.CreateSheet("a").CreateRow(0); hr.CreateCell(0).SetCellValue("x"); using (var fs = File.Create(Usb)) hssf.Write(fs); // ok
        var pdf = new PdfSharp.Pdf.PdfDocument(); var page = pdf.AddPage(); using (var g = PdfSharp.Drawing.XGraphics.FromPdfPage(page)) g.DrawString(s, null!, null!, 0, 0); pdf.Save(Usb); // PL1001
        var pdf2 = new PdfSharp.Pdf.PdfDocument(); var page2 = pdf2.AddPage(); using (var g = PdfSharp.Drawing.XGraphics.FromPdfPage(page2)) g.DrawString("x", null!, null!, 0, 0); pdf2.Save(Usb); // ok
        using (var ssh = new Renci.SshNet.SftpClient("x.example", "u", "p")) { ssh.Connect(); ssh.UploadFile(new MemoryStream(b), "/x"); } // PL1003
        using (var ssh = new Renci.SshNet.SftpClient("x.example", "u", "p")) { ssh.WriteAllText("/x", s); } // PL1003
        using (var ssh = new Renci.SshNet.SftpClient("x.example", "u", "p")) { ssh.WriteAllText("/x", "y"); } // ok
        using (var ssh = new Renci.SshNet.SftpClient("x.example", "u", "p")) using (var w = new StreamWriter(ssh.OpenWrite("/x"))) w.Write(s); // PL1003
        var mime = new MimeKit.MimeMessage(); mime.To.Add(MimeKit.MailboxAddress.Parse("a@b.example")); mime.Body = new MimeKit.TextPart("plain") { Text = s }; using (var smtp = new MailKit.Net.Smtp.SmtpClient()) await smtp.SendAsync(mime); // PL1003
        var bb = new MimeKit.BodyBuilder { HtmlBody = s }; var mime2 = new MimeKit.MimeMessage(); mime2.To.Add(MimeKit.MailboxAddress.Parse("a@b.example")); mime2.Body = bb.ToMessageBody(); using (var smtp = new MailKit.Net.Smtp.SmtpClient()) smtp.Send(mime2); // PL1003
        var mime3 = new MimeKit.MimeMessage(); mime3.To.Add(MimeKit.MailboxAddress.Parse("a@b.example")); mime3.Body = new MimeKit.TextPart("plain") { Text = "x" }; using (var smtp = new MailKit.Net.Smtp.SmtpClient()) smtp.Send(mime3); // ok
        var bc = new Azure.Storage.Blobs.BlobServiceClient("cs").GetBlobContainerClient("c").GetBlobClient("b"); await bc.UploadAsync(new MemoryStream(b)); // PL1003
        await bc.UploadAsync(BinaryData.FromString(s)); // PL1003
        await bc.UploadAsync(BinaryData.FromString("x")); // ok
        var sf = new Azure.Storage.Files.Shares.ShareClient("cs", "s").GetRootDirectoryClient().GetFileClient("f"); await sf.UploadAsync(new MemoryStream(b)); // PL1003
        var open = new Azure.Storage.Blobs.BlobContainerClient("cs", "open"); await open.CreateIfNotExistsAsync(Azure.Storage.Blobs.Models.PublicAccessType.Blob); await open.GetBlobClient("b").UploadAsync(new MemoryStream(b)); // PL1002
        var listed = new Azure.Storage.Blobs.BlobServiceClient("cs").GetBlobContainerClient("c"); listed.SetAccessPolicy(Azure.Storage.Blobs.Models.PublicAccessType.BlobContainer); listed.UploadBlob("b", new MemoryStream(b)); // PL1002
        var shut = new Azure.Storage.Blobs.BlobContainerClient("cs", "shut"); shut.Create(Azure.Storage.Blobs.Models.PublicAccessType.None); shut.UploadBlob("b", new MemoryStream(b)); // PL1003
        open.UploadBlob("b", new MemoryStream()); // ok
        using var s3 = new Amazon.S3.AmazonS3Client(); await s3.PutObjectAsync(new Amazon.S3.Model.PutObjectRequest { BucketName = "b", ContentBody = s }); // PL1003
        await s3.PutObjectAsync(new Amazon.S3.Model.PutObjectRequest { BucketName = "b", ContentBody = s, CannedACL = Amazon.S3.S3CannedACL.PublicRead }); // PL1002
        await s3.PutObjectAsync(new Amazon.S3.Model.PutObjectRequest { BucketName = "b", ContentBody = s, CannedACL = Amazon.S3.S3CannedACL.Private }); // PL1003
        await s3.PutObjectAsync(new Amazon.S3.Model.PutObjectRequest { BucketName = "b", ContentBody = "x", CannedACL = Amazon.S3.S3CannedACL.PublicRead }); // ok
        await new Amazon.S3.Transfer.TransferUtility(s3).UploadAsync(new MemoryStream(b), "b", "k"); // PL1003
        using (var csv = CsvHelper.CsvWriter.Create(new StreamWriter(Usb))) csv.WriteRecords(new[] { new { Name = s } }); // PL1001
        using (var csv = CsvHelper.CsvWriter.Create(new StreamWriter(Usb))) csv.WriteField(s); // PL1001
        using (var csv = CsvHelper.CsvWriter.Create(new StreamWriter(Usb))) csv.WriteField("x"); // ok
        using (var csv = CsvHelper.CsvWriter.Create(new StreamWriter(Ok))) csv.WriteField(s); // ok
        Serilog.Log.Information("a {x}", s); // PL1005
        Serilog.Log.ForContext("a", s).Information("x"); // PL1005
        Serilog.Log.Information("a {x}", 3); // ok
        NLog.LogManager.GetCurrentClassLogger().Info("a {0}", s); // PL1005
        NLog.LogManager.GetCurrentClassLogger().Info("a"); // ok
        log4net.LogManager.GetLogger(typeof(Row)).InfoFormat("a {0}", s); // PL1005
        new Microsoft.ApplicationInsights.TelemetryClient().TrackEvent("a", new Dictionary<string, string> { ["x"] = s }); // PL1005
        using (var zo = new ICSharpCode.SharpZipLib.Zip.ZipOutputStream(File.Create(Usb))) { zo.PutNextEntry(new ICSharpCode.SharpZipLib.Zip.ZipEntry("a")); zo.Write(b, 0, 3); } // PL1001
        var rest = new RestSharp.RestClient("https://x.example"); var rq = new RestSharp.RestRequest("a"); rq.AddJsonBody(new Row { Name = s }); await rest.ExecuteAsync(rq); // PL1003
        var rest2 = new RestClient("https://x.example"); var rq2 = new RestRequest("a"); rq2.AddBody(s); await rest2.PostAsync(rq2); // PL1003
    }
}
