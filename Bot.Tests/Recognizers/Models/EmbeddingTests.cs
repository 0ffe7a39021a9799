using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.Recognizers.Models;

/// <summary>Embeddings of the .lu files carry our head; at a question they are joined with the local engine's probabilities.</summary>
public sealed class EmbeddingTests : IAsyncLifetime
{
    /// <summary>No word of it is in the utterances.</summary>
    private const string Unheard = "穿着难受，寄还给店家";

    /// <summary>Different ones in the kit's files.</summary>
    private const int Utterances = 13;

    private ModelKit kit = null!;

    public async Task InitializeAsync()
    {
        kit = await ModelKit.StartAsync();
        kit.Server.Embed = Meaning;
    }

    public async Task DisposeAsync() => await kit.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_the_words_do_not_tell_the_embedding_does(bool asNumbers)
    {
        kit.Server.WritesNumbers = asNumbers;
        var recognizer = await kit.WithEmbeddingsAsync();
        var local = recognizer.Understand(Unheard);

        var understood = await recognizer.UnderstandAsync(Unheard);

        understood.Intent.ShouldBe(Intent.ReturnGoods);
        understood.Score.ShouldBeGreaterThan(ScoreOf(local.Reading, Intent.ReturnGoods) + 0.1);
        understood.Reading.Top.Sum(guess => guess.Score).ShouldBe(1, 0.001);
    }

    [Fact]
    public async Task Where_both_agree_the_answer_stays()
    {
        var recognizer = await kit.WithEmbeddingsAsync();

        foreach (var text in new[] { "我要退货", "发票抬头写公司", "能开专票吗" })
        {
            (await recognizer.UnderstandAsync(text)).Intent.ShouldBe(recognizer.Understand(text).Intent);
        }
    }

    [Fact]
    public async Task A_question_costs_one_call_with_masked_text()
    {
        var recognizer = await kit.WithEmbeddingsAsync();
        kit.Server.Embeddings.Clear();

        await recognizer.UnderstandAsync("我要退货，电话13812345678");

        var sent = (string)kit.Server.Embeddings.ShouldHaveSingleItem()["input"]!.AsArray().ShouldHaveSingleItem()!;
        sent.ShouldContain("退货");
        sent.Where(char.IsDigit).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_second_start_embeds_nothing_and_a_change_only_what_is_new()
    {
        await kit.WithEmbeddingsAsync();
        Embedded().Count.ShouldBe(Utterances);
        Directory.GetFiles(kit.ModelFolder, "*.embeddings").ShouldHaveSingleItem();

        kit.Server.Embeddings.Clear();
        var recognizer = await kit.WithEmbeddingsAsync();
        Embedded().ShouldBeEmpty();
        (await recognizer.UnderstandAsync(Unheard)).Intent.ShouldBe(Intent.ReturnGoods);

        kit.Server.Embeddings.Clear();
        kit.Write("coupon", "领券", "优惠券用不了");
        await kit.WithEmbeddingsAsync();
        Embedded().ShouldBe(["领券", "优惠券用不了"], ignoreOrder: true);
    }

    [Fact]
    public async Task Another_model_has_embeddings_of_its_own()
    {
        await kit.WithEmbeddingsAsync();
        kit.Server.Embeddings.Clear();

        await kit.WithEmbeddingsAsync(("Models:EmbeddingModel", "embedding-2"));

        Embedded().Count.ShouldBe(Utterances);
        kit.Server.Embeddings.ShouldAllBe(body => (string?)body["model"] == "embedding-2");
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_made_anew()
    {
        await kit.WithEmbeddingsAsync();
        var file = Directory.GetFiles(kit.ModelFolder, "*.embeddings").Single();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..200]);
        kit.Server.Embeddings.Clear();

        await kit.WithEmbeddingsAsync();

        Embedded().Count.ShouldBe(Utterances);
    }

    [Fact]
    public async Task When_the_server_has_another_model_by_the_same_name_the_local_answer_stands()
    {
        var recognizer = await kit.WithEmbeddingsAsync();
        kit.Server.Embed = _ => [1, 0, 0];

        var understood = await recognizer.UnderstandAsync(Unheard);

        understood.Reading.ShouldBeEquivalentTo(recognizer.Understand(Unheard).Reading);
    }

    [Fact]
    public async Task Learning_is_tried_again_when_the_model_was_left_alone_long_enough()
    {
        kit.Server.Fails = 503;
        var room = kit.Room(("Models:EmbeddingModel", "embedding-1"), ("Models:OpenFor", "00:00:07"));
        var clock = new WatchedClock(kit.Clock, TimeSpan.FromSeconds(7));
        using var lessons = ActivatorUtilities.CreateInstance<EmbeddingLessons>(room, clock);
        await lessons.StartAsync(CancellationToken.None);
        (await clock.Waits.WaitAsync(TimeSpan.FromSeconds(60))).ShouldBeTrue();
        lessons.ExecuteTask!.IsCompleted.ShouldBeFalse();

        kit.Server.Fails = null;
        kit.Clock.Advance(TimeSpan.FromSeconds(7));
        await lessons.ExecuteTask;

        kit.Log.Lines(LogLevel.Warning).ShouldHaveSingleItem().ShouldContain("503");
        (await room.GetRequiredService<ModelDoor>().Embeddings!.LearnAsync(CancellationToken.None)).ShouldBeTrue();
        Embedded().Count.ShouldBe(2 * Utterances);
    }

    private List<string> Embedded() =>
        [.. kit.Server.Embeddings.SelectMany(body => body["input"]!.AsArray()).Select(text => (string)text!)];

    private static double ScoreOf(IntentReading reading, string intent) => reading.Top.Single(guess => guess.Intent == intent).Score;

    /// <summary>An embedding as a model of language has it, in small: words of like meaning lie in one direction, the rest is a little noise.</summary>
    private static float[] Meaning(string text)
    {
        string[][] meanings =
        [
            ["退", "寄还", "不合适", "难受"],
            ["票", "抬头", "报销"],
            ["券", "优惠"],
        ];
        var noise = text.Aggregate(17u, (sum, letter) => (sum * 31) + letter);
        return
        [
            .. meanings.Select(words => (float)words.Count(word => text.Contains(word, StringComparison.Ordinal))),
            .. Enumerable.Range(0, 13).Select(at => ((noise >> at) & 1) * 0.1f),
        ];
    }

    /// <summary>Tells when somebody waits for a certain time.</summary>
    private sealed class WatchedClock(TimeProvider clock, TimeSpan awaited) : TimeProvider
    {
        public SemaphoreSlim Waits { get; } = new(0);

        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = clock.CreateTimer(callback, state, dueTime, period);
            if (dueTime == awaited)
            {
                Waits.Release();
            }

            return timer;
        }
    }
}
