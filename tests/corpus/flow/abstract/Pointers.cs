// with: Vocabulary.part.cs
namespace Corpus.Flow;
public static class Pointers
{
    public static unsafe void Addresses()
    {
        var buffer = new char[4];
        fixed (char* b = buffer) { b[0] = Source()[0]; }
        Sink(buffer[0]); // PL1002
        var buffer2 = new char[4];
        fixed (char* b = &buffer2[0]) { *b = Source()[0]; }
        Sink(buffer2[0]); // PL1002
        var buffer3 = new char[4];
        fixed (char* b = buffer3) { var c = b + 1; *c = Source()[0]; }
        Sink(buffer3[0]); // PL1002
        var clean = new char[4];
        fixed (char* b = clean) { *b = 'x'; }
        Sink(clean[0]); // ok
        char n = 'a';
        char* p = &n;
        Sink(*p); // ok
        *p = Source()[0];
        Sink(n); // PL1002
        char m = 'a';
        char* q = &m;
        m = Source()[0];
        Sink(*q); // PL1002
        Set(&m);
        var s = new S();
        S* ps = &s;
        ps->Text = Source()[0];
        Sink(s.Text); // PL1002
        Sink(ps->Text); // PL1002
        Sink(ps->Other); // ok
    }
    private unsafe static void Set(char* c) => *c = Source()[0];
    private struct S { public char Text; public char Other; }
}
