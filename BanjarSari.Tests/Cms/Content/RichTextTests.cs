using BanjarSari.Web.Cms.Content.RichText;

namespace BanjarSari.Tests.Cms.Content;

/// <summary>T23, T42: whatever an editor's account sends, only harmless text is stored.</summary>
public sealed class RichTextTests
{
    private const string Key = "0f8fad5b-d9cb-469f-a165-70867728950e";

    [TestCase("<p>Panen <strong>raya</strong><br>di <em>sawah</em></p>", "<p>Panen <strong>raya</strong><br>di <em>sawah</em></p>")]
    [TestCase("<h1>A</h1><h2>B</h2><h5>C</h5>", "<h2>A</h2><h2>B</h2><h4>C</h4>")]
    [TestCase("<div class=x style='color:red'><span>Teks</span> <font>lama</font></div>", "Teks lama")]
    [TestCase("<ul><li>Satu</li></ul><table><tr><td colspan=2>X</td></tr></table>", "<ul><li>Satu</li></ul><table><tbody><tr><td colspan=\"2\">X</td></tr></tbody></table>")]
    [TestCase("<a href=\"https://contoh.example/\" target=_blank title=T>luar</a>", "<a href=\"https://contoh.example/\" target=\"_blank\" title=\"T\" type=\"external\">luar</a>")]
    [TestCase($"<a type=document href=\"/{{localLink:{Key}}}#jam\" data-anchor=#jam>dalam</a>", $"<a type=\"document\" href=\"/{{localLink:{Key}}}#jam\" data-anchor=\"#jam\">dalam</a>")]
    [TestCase("<a href=\"/{localLink:umb://document/0f8fad5bd9cb469fa16570867728950e}\">lama</a>", "<a href=\"/{localLink:umb://document/0f8fad5bd9cb469fa16570867728950e}\" type=\"document\">lama</a>")]
    [TestCase("<a href=\"mailto:kantor@desa.example\">surel</a>", "<a href=\"mailto:kantor@desa.example\" type=\"external\">surel</a>")]
    [TestCase("<img data-udi=\"umb://media/0f8fad5bd9cb469fa16570867728950e\" src=\"/media/a.jpg\" alt=Sawah>", "<img data-udi=\"umb://media/0f8fad5bd9cb469fa16570867728950e\" src=\"/media/a.jpg\" alt=\"Sawah\">")]
    [TestCase("<img src=\"https://jahat.example/pelacak.gif\"><p>x</p>", "<p>x</p>")]
    [TestCase("<a href=\"javascript:alert(1)\">klik</a>", "klik")]
    public void Text_keeps_what_it_needs(string sent, string stored)
    {
        Assert.That(RichTextCleaner.Clean(sent), Is.EqualTo(stored));
        Assert.That(RichTextCleaner.Clean(stored), Is.EqualTo(stored), "cleaned twice");
    }

    [TestCase("<script>alert(1)</script>")]
    [TestCase("<img src=x onerror=alert(1)>")]
    [TestCase("<svg onload=alert(1)><circle/></svg>")]
    [TestCase("<svg><script>alert(1)</script></svg>")]
    [TestCase("<iframe src=\"https://jahat.example\"></iframe>")]
    [TestCase("<object data=x></object><embed src=x>")]
    [TestCase("<meta http-equiv=refresh content=\"0;url=https://jahat.example\">")]
    [TestCase("<base href=\"https://jahat.example/\">")]
    [TestCase("<link rel=stylesheet href=\"https://jahat.example/x.css\">")]
    [TestCase("<style>*{display:none}</style>")]
    [TestCase("<p style=\"background:url(javascript:alert(1))\" onmouseover=alert(1) class=x id=y>x</p>")]
    [TestCase("<a href=\"java\tscript:alert(1)\">x</a>")]
    [TestCase("<a href=\" javascript:alert(1)\">x</a>")]
    [TestCase("<a href=\"data:text/html,<script>alert(1)</script>\">x</a>")]
    [TestCase("<a href=\"vbscript:x\">x</a>")]
    [TestCase("<a href=\"//jahat.example/\">x</a>")]
    [TestCase("<a href=\"\\\\jahat.example\">x</a>")]
    [TestCase("<a href=\"/{localLink:0f8fad5b-d9cb-469f-a165-70867728950e}\" onclick=alert(1) ping=\"https://jahat.example\">x</a>")]
    [TestCase("<form action=\"https://jahat.example\"><input name=nik><button>Kirim</button></form>")]
    [TestCase("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">")]
    [TestCase("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">")]
    [TestCase("<template><script>alert(1)</script></template>")]
    [TestCase("<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>")]
    [TestCase("<details open ontoggle=alert(1)>x</details>")]
    [TestCase("<!--><script>alert(1)</script>-->")]
    [TestCase("<p><![CDATA[<script>alert(1)</script>]]></p>")]
    [TestCase("<a href=\"https://contoh.example\" style=\"position:absolute;left:-9999px\">tersembunyi</a>")]
    [TestCase("<xss contenteditable autofocus onfocus=alert(1)>")]
    [TestCase("<img data-udi=\"umb://media/0f8fad5bd9cb469fa16570867728950e\" src=\"/media/../umbraco\" srcset=\"https://jahat.example/x\" onload=alert(1)>")]
    [TestCase("<table background=\"https://jahat.example/x\"><td background=\"javascript:alert(1)\">x</table>")]
    public void Nothing_that_runs_hides_or_loads_is_stored(string payload)
    {
        var stored = RichTextCleaner.Parse(RichTextCleaner.Clean(payload)).Body!;

        Assert.Multiple(() =>
        {
            Assert.That(stored.QuerySelectorAll("script, style, iframe, object, embed, svg, math, form, input, button, meta, base, link, template, video, audio, details, noscript, xss"), Is.Empty);
            foreach (var attribute in stored.QuerySelectorAll("*").SelectMany(element => element.Attributes))
            {
                Assert.That(attribute.Name, Does.Not.StartWith("on").And.Not.EqualTo("style").And.Not.EqualTo("class").And.Not.EqualTo("id").And.Not.EqualTo("srcset").And.Not.EqualTo("ping").And.Not.EqualTo("background"));
                if (attribute.Name is "href" or "src")
                    Assert.That(attribute.Value, Does.StartWith("/").Or.StartWith("https://contoh"));
                Assert.That(attribute.Value, Does.Not.Contain("jahat"));
            }
        });
    }

    [TestCase("", true)]
    [TestCase("<p> &nbsp;</p>", true)]
    [TestCase("<p>.</p>", false)]
    [TestCase("<hr>", false)]
    public void Text_without_anything_to_see_is_empty(string markup, bool blank) => Assert.That(RichTextCleaner.IsBlank(markup), Is.EqualTo(blank));

    [Test]
    public void Words_and_references_are_found()
    {
        var markup = $"<p>Baca <a type=\"document\" href=\"/{{localLink:{Key}}}\">ini</a></p><img data-udi=\"umb://media/0f8fad5bd9cb469fa16570867728950e\" src=\"/media/a.jpg\">";

        Assert.That(RichTextCleaner.Words(markup), Is.EqualTo("Baca ini"));
        Assert.That(LocalLinks.In(markup).Select(reference => (reference.Key.ToString(), reference.IsMedia)), Is.EqualTo(new[] { (Key, false), (Key, true) }));
    }
}
