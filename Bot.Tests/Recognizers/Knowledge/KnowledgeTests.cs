using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Knowledge;
using BotApp.Tests.House;
using BotApp.Tests.TestKit;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Recognizers.Knowledge;

/// <summary>The shop's own entries, asked as customers would ask: in words that stand in none of them.</summary>
public sealed class KnowledgeTests : IDisposable
{
    private const string Chinese = "zh-CN";
    private const string English = "en-US";
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly string Shop = Path.Combine(Repository.Root, "Bot", "knowledge");

    private static readonly IntentReader Intents = OurRecognizer.Intents;
    private static readonly IntentExperience Experience = new(Intents, Options.Create(new IntentOptions()));

    private readonly FakeClock clock = new(DateTimeOffset.Parse("2026-12-01T10:00+08:00"));
    private readonly KnowledgeDesk desk;

    public KnowledgeTests() => desk = DeskOver(Shop);

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("都拆开用过了，这样还能退掉吗", "returns.opened")]
    [InlineData("退款一般几天能到账呀", "refund.when")]
    [InlineData("退回去的快递费是我出还是你们出", "returns.who-pays-freight")]
    [InlineData("发票抬头写错了想换成公司的怎么办", "invoice.change-title")]
    [InlineData("我这单可以开增值税专票吗", "invoice.special")]
    [InlineData("刚买没几天就降价了，能补我差价吗", "price.protection")]
    [InlineData("钱扣了怎么订单还是待付款啊", "payment.paid-but-unpaid")]
    [InlineData("物流显示签收了可是我根本没拿到东西", "shipping.not-received")]
    [InlineData("登录密码忘了怎么重新设", "account.password")]
    [InlineData("空调什么时候有人来装呀", "install.book")]
    [InlineData("can I send it back if I already opened the box?", "returns.opened")]
    [InlineData("the invoice has the wrong company title", "invoice.change-title")]
    [InlineData("it got cheaper right after I bought it, can I have the difference", "price.protection")]
    public void A_customer_s_own_words_find_the_answer(string text, string id)
    {
        desk.Ask(Asked(text)).ShouldBeOfType<KnowledgeAnswer.Found>().Entry.Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("今天天气不错")]
    [InlineData("给我讲个笑话吧")]
    [InlineData("帮我写一篇作文")]
    [InlineData("红烧肉放多少糖")]
    [InlineData("the moon is made of cheese")]
    [InlineData("write me a poem about autumn")]
    public void What_the_shop_knows_nothing_of_gets_no_answer(string text) =>
        desk.Ask(Asked(text)).ShouldBeOfType<KnowledgeAnswer.Unknown>();

    [Fact]
    public void The_shop_has_eighty_entries_in_each_language_and_nothing_wrong_with_them()
    {
        var library = FolderOver(Shop).Current;

        library.Problems.ShouldBeEmpty();
        library.Entries.Count(entry => entry.Language == Chinese).ShouldBeGreaterThanOrEqualTo(80);
        library.Entries.Count(entry => entry.Language == English).ShouldBeGreaterThanOrEqualTo(80);
        KnowledgeAudit.Of(library, new DateOnly(2026, 12, 1)).Select(finding => finding.Text).ShouldBeEmpty();
    }

    /// <summary>A stranger's words went to a person though they plainly asked how long refunds take.</summary>
    [Fact]
    public void Who_plainly_asks_is_given_what_is_near_to_choose_from()
    {
        var question = new KnowledgeQuestion("请问一般返的钱多久能回到卡里呀", Chinese) { Intent = Intent.RefundStatus, IntentScore = 1 };

        desk.Ask(question).ShouldBeOfType<KnowledgeAnswer.Unknown>();
        desk.Ask(question with { IsPlainlyAsked = true }).ShouldBeOfType<KnowledgeAnswer.Several>().Entries.ShouldAllBe(entry => entry.Intents.Contains(Intent.RefundStatus));
    }

    [Fact]
    public void The_intent_decides_between_answers_that_read_alike()
    {
        using var folder = new TempFolder();
        Write(folder, "a.zh.md", "a", "怎么取消", "intents: [cancel_order]");
        Write(folder, "b.zh.md", "b", "怎么取消", "intents: [account_member]");
        using var asked = DeskOver(folder.Path);

        asked.Ask(new KnowledgeQuestion("怎么取消", Chinese)).ShouldBeOfType<KnowledgeAnswer.Several>().Entries.Count.ShouldBe(2);
        var question = new KnowledgeQuestion("怎么取消", Chinese) { Intent = "account_member", IntentScore = 0.9 };
        asked.Ask(question).ShouldBeOfType<KnowledgeAnswer.Found>().Entry.Id.ShouldBe("b");
    }

    [Fact]
    public void The_product_and_the_channel_decide_too()
    {
        using var folder = new TempFolder();
        Write(folder, "a.zh.md", "phone", "充电多久能充满", "applies-to: [phones]");
        Write(folder, "b.zh.md", "watch", "充电多久能充满", "applies-to: [watches]");
        Write(folder, "c.zh.md", "teams", "在哪里看帮助", "channels: [msteams]");
        using var asked = DeskOver(folder.Path);

        asked
            .Ask(new KnowledgeQuestion("充电多久能充满", Chinese) { About = ["watches"] })
            .ShouldBeOfType<KnowledgeAnswer.Found>()
            .Entry.Id.ShouldBe("watch");
        asked.Ask(new KnowledgeQuestion("在哪里看帮助", Chinese) { Channel = "webchat" }).ShouldBeOfType<KnowledgeAnswer.Unknown>();
        asked.Ask(new KnowledgeQuestion("在哪里看帮助", Chinese) { Channel = "msteams" }).ShouldBeOfType<KnowledgeAnswer.Found>();
    }

    /// <summary>Valid from the 2nd to the 3rd of December: silent on the 1st, answered on the 2nd and the 3rd, silent again on the 4th, even when remembered.</summary>
    [Fact]
    public void What_is_not_valid_today_is_not_said()
    {
        using var folder = new TempFolder();
        Write(folder, "a.zh.md", "sale", "双十二几点开始", "valid-from: 2026-12-02", "valid-to: 2026-12-03");
        using var asked = DeskOver(folder.Path);
        var question = new KnowledgeQuestion("双十二几点开始", Chinese);

        asked.Ask(question).ShouldBeOfType<KnowledgeAnswer.Unknown>();
        clock.Advance(TimeSpan.FromHours(14));
        asked.Ask(question).ShouldBeOfType<KnowledgeAnswer.Found>();
        clock.Advance(TimeSpan.FromHours(47));
        asked.Ask(question).ShouldBeOfType<KnowledgeAnswer.Found>();
        clock.Advance(TimeSpan.FromHours(1));
        asked.Ask(question).ShouldBeOfType<KnowledgeAnswer.Unknown>();
    }

    [Fact]
    public void An_edit_is_picked_up_and_what_was_remembered_is_forgotten()
    {
        using var folder = new TempFolder();
        Write(folder, "a.zh.md", "hours", "几点上班", "version: 1");
        var watched = FolderOver(folder.Path);
        using var asked = new KnowledgeDesk(watched, clock, Zone);
        asked.Ask(new KnowledgeQuestion("几点上班", Chinese)).ShouldBeOfType<KnowledgeAnswer.Found>().Text.ShouldBe("答：几点上班");

        Write(folder, "a.zh.md", "hours", "几点上班", "version: 2", "variants:\n  short: 八点");
        watched.Reload();

        var found = asked.Ask(new KnowledgeQuestion("几点上班", Chinese) { Variant = "short" }).ShouldBeOfType<KnowledgeAnswer.Found>();
        found.Entry.Version.ShouldBe(2);
        found.Text.ShouldBe("八点");
    }

    [Theory]
    [InlineData("no front matter", "three hyphens")]
    [InlineData("---\nid: x\n---\ntext", "'title' is missing")]
    [InlineData("---\nid: x\ntitle: y\nowner: z\n---\ntext", "questions")]
    [InlineData("---\nid: x\ntitle: y\nowner: z\nquestions: [q]\nvalid-to: soon\n---\ntext", "yyyy-MM-dd")]
    [InlineData("---\nid: x\ntitle: y\nowner: z\nquestions: [q]\ncolour: red\n---\ntext", "colour")]
    [InlineData("---\nid: [x\n---\ntext", "line")]
    public void A_file_that_cannot_be_read_says_what_to_change(string text, string part)
    {
        var refused = Should.Throw<KnowledgeFormatException>(() => KnowledgeFile.Read("a.zh.md", text));

        refused.Message.ShouldStartWith("a.zh.md: ");
        refused.Message.ShouldContain(part);
    }

    [Fact]
    public void The_audit_names_contradictions_doubles_missing_languages_and_overdue_reviews()
    {
        using var folder = new TempFolder();
        Write(folder, "a.zh.md", "a", "退货要几天内申请", "review: 2026-11-01");
        Write(folder, "b.zh.md", "b", "退货要几天内申请");
        File.AppendAllText(Path.Combine(folder.Path, "a.zh.md"), "\n7 天");
        File.AppendAllText(Path.Combine(folder.Path, "b.zh.md"), "\n15 天");
        Write(folder, "c.zh.md", "c", "怎么联系店长");
        Write(folder, "d.zh.md", "d", "怎么联系店长");
        Write(folder, "e.zh.md", "a", "同一个编号");

        var kinds = KnowledgeAudit.Of(FolderOver(folder.Path).Current, new DateOnly(2026, 12, 1)).Select(finding => finding.Kind).ToList();

        kinds.Count(kind => kind == FindingKind.Contradiction).ShouldBe(1);
        kinds.Count(kind => kind == FindingKind.NearDuplicate).ShouldBe(1);
        kinds.Count(kind => kind == FindingKind.Unreadable).ShouldBe(1);
        kinds.Count(kind => kind == FindingKind.ReviewDue).ShouldBe(1);
        kinds.ShouldContain(FindingKind.Untranslated);
    }

    [Fact]
    public void Any_text_may_be_asked() =>
        Prop.ForAll<string>(text => desk.Ask(new KnowledgeQuestion(text ?? "", Chinese)) is not null).QuickCheckThrowOnFailure();

    /// <summary>As the dialogs ask: with what the classifier thinks.</summary>
    private static KnowledgeQuestion Asked(string text)
    {
        var guess = Experience.Classify(text);
        return new KnowledgeQuestion(text, char.IsAscii(text[0]) ? English : Chinese) { Intent = guess.Intent, IntentScore = guess.Score };
    }

    private KnowledgeDesk DeskOver(string path) => new(FolderOver(path), clock, Zone);

    private KnowledgeFolder FolderOver(string path) => new(path, Experience, clock, NullLogger<KnowledgeFolder>.Instance);

    private static void Write(TempFolder folder, string name, string id, string question, params string[] more) =>
        File.WriteAllText(
            Path.Combine(folder.Path, name),
            $"---\nid: {id}\ntitle: {question}\nowner: test\nquestions: [{question}]\n{string.Join('\n', more)}\n---\n答：{question}"
        );
}
