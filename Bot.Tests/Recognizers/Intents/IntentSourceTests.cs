using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Languages;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Recognizers.Intents;

public sealed class IntentSourceTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly TempFolder models = new();
    private readonly FakeClock clock = new();
    private readonly TestLog log = new();

    public IntentSourceTests()
    {
        Write("return_goods", "我要退货", "想退掉", "能退吗");
        Write("invoice", "开发票", "发票抬头", "要票");
    }

    public void Dispose()
    {
        folder.Dispose();
        models.Dispose();
    }

    [Fact]
    public void What_changes_in_the_files_is_learnt_while_running()
    {
        using var source = Source();
        source.Current.Best("想装空调").ShouldNotBe(Intent.Installation);

        Write("installation", "想装空调", "上门安装", "预约师傅");
        clock.Advance(TimeSpan.FromSeconds(5));

        source.Current.Best("想装空调").ShouldBe(Intent.Installation);
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_everything_as_it_was()
    {
        using var source = Source();
        var before = source.Current;

        File.WriteAllText(folder.File("coupon.lu"), "# coupon\n- 领券\n[import](./other.lu)");
        clock.Advance(TimeSpan.FromMinutes(1));

        source.Current.ShouldBeSameAs(before);
        log.Lines(LogLevel.Warning).ShouldHaveSingleItem().ShouldContain("coupon.lu:3");
    }

    /// <summary>A host was disposed while its warm-up still trained; the model was then written into a data folder that a test was deleting.</summary>
    [Fact]
    public void Nothing_is_written_once_its_host_is_gone()
    {
        var source = Source();
        source.Dispose();

        source.Current.Labels.ShouldNotBeEmpty();

        Directory.EnumerateFileSystemEntries(models.Path).ShouldBeEmpty();
    }

    [Fact]
    public void An_intent_we_do_not_know_is_refused_with_its_place()
    {
        Write("teleport", "把我传送回家", "传送");

        Should.Throw<LuFormatException>(() => IntentCorpus.Read(folder.Path)).Message.ShouldStartWith("teleport.lu:1");
    }

    [Fact]
    public void A_finer_meaning_we_do_not_know_is_refused_with_its_place()
    {
        File.WriteAllText(folder.File("finer.lu"), "# invoice.request\n- 给张票\n# invoice.eaten\n- 发票吃了\n");

        Should.Throw<LuFormatException>(() => IntentCorpus.Read(folder.Path)).Message.ShouldBe("finer.lu:3: there is no finer meaning invoice.eaten");
    }

    [Fact]
    public void Finer_meanings_are_learnt_beside_the_intents_and_count_for_them()
    {
        File.WriteAllText(folder.File("finer.lu"), "# invoice.reissue\n- 重新出一张给我\n- 再来一张新的\n# invoice.request\n- 给张票吧\n- 报销要凭证\n");
        using var source = Source();
        var reader = new IntentReader(source);

        reader.Read("报销要凭证").Detail.Detail.ShouldBe(SubIntent.RequestInvoice);
        reader.Read("再来一张新的").Detail.Detail.ShouldBe(SubIntent.Reissue);
        source.Current.Best("报销要凭证").ShouldBe(Intent.Invoice);
        IntentCorpus.Read(folder.Path).Meanings.Select(text => text.Label).Distinct().ShouldBe(["invoice.reissue", "invoice.request", Intent.ReturnGoods], ignoreOrder: true);
    }

    [Fact]
    public void What_was_learnt_is_kept_for_the_next_start_and_replaced_when_the_files_change()
    {
        using (var first = Source())
        {
            first.Current.Best("我要退货").ShouldBe(Intent.ReturnGoods);
        }

        var kept = Directory.GetFiles(models.Path).ShouldHaveSingleItem();
        Write("invoice", "开发票", "发票抬头", "要票", "收据");
        using var second = Source();
        second.Current.Best("收据").ShouldBe(Intent.Invoice);

        Directory.GetFiles(models.Path).ShouldHaveSingleItem().ShouldNotBe(kept);
    }

    private IntentSource Source() =>
        new(
            Options.Create(new IntentOptions { Folder = folder.Path, ModelFolder = models.Path }),
            clock,
            new Logger<IntentSource>(new LoggerFactory([log]))
        );

    private void Write(string intent, params string[] utterances) =>
        File.WriteAllText(folder.File(intent + ".lu"), $"# {intent}\n{string.Concat(utterances.Select(text => $"- {text}\n"))}");
}
