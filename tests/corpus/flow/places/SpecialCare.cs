// with: City.part.cs
using System.Security.Cryptography;

namespace Corpus.Places;

public class SpecialCare
{
    public void Plain(Patient patient)
    {
        File.WriteAllText(@"E:\disease.txt", patient.Disease); // PL1001 PL1007
        File.WriteAllText(@"E:\name.txt", patient.Name); // PL1001
        File.WriteAllText(@"E:\ward.txt", patient.Ward); // ok: no item
    }

    public void Encrypted(Patient patient, Aes aes)
    {
        var secret = aes.EncryptCbc(System.Text.Encoding.UTF8.GetBytes(patient.Disease), aes.IV);
        File.WriteAllBytes(@"E:\disease.bin", secret); // PL1001
    }

    public void Hashed(Patient patient)
    {
        var hash = SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(patient.Disease));
        File.WriteAllBytes(@"E:\hash.bin", hash); // ok: a cryptographic hash
    }
}
