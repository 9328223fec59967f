using BanjarSari.Web.Infrastructure.Logging;

namespace BanjarSari.Tests.Security;

public sealed class NumberRedactionTests
{
    [TestCase("warga 9999991201800001 masuk")]
    [TestCase("{\"nik\":\"9999991201800001\"}")]
    [TestCase("nik=9999991201800001&x=1")]
    [TestCase("/a/9999991201800001/b")]
    [TestCase("9999 9912 0180 0001")]
    [TestCase("9999-9912-0180-0001")]
    public void A_nik_does_not_pass(string line)
    {
        Assert.That(NumberRedaction.Redact(line), Does.Not.Match(@"9999.?9912").And.Contain("•••"));
    }

    [TestCase("PIN 482915 salah")]
    [TestCase("pin=482915&x")]
    [TestCase("\"pin\":\"482915\"")]
    [TestCase("PIN:482915")]
    [TestCase("(91827364)")]
    public void A_pin_does_not_pass(string line)
    {
        Assert.That(NumberRedaction.Redact(line), Does.Not.Contain("482915").And.Not.Contain("91827364"));
    }

    [TestCase("{\"@t\":\"2026-11-23T05:44:22.1234567Z\",\"Elapsed\":123456.7,\"Status\":200}")]
    [TestCase("{\"Elapsed\":1234567}")]
    [TestCase("20261123122955_Initial")]
    [TestCase("0HNGJ7T2P4Q1B:00000002")]
    public void Times_counts_and_identifiers_stay(string line)
    {
        Assert.That(NumberRedaction.Redact(line), Is.EqualTo(line));
    }
}
