using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;
using Microsoft.Rest.TransientFaultHandling;
using Newtonsoft.Json;

namespace BotApp.Tests.Sdk.Builder;

/// <summary>Small parts: shortened texts, traces, settings, what is worth another try.</summary>
public sealed class SmallPartsTests
{
    private const string Text = "一二三四五六七八九十";

    [Fact]
    public void A_text_that_is_too_long_is_cut()
    {
        StringUtils.Ellipsis(Text, 3).ShouldBe("一二三...");
        StringUtils.Ellipsis(Text, 0).ShouldBe("...");
        StringUtils.Ellipsis(Text, 10).ShouldBe(Text);
        StringUtils.Ellipsis(new StringBuilder(Text), 3).ToString().ShouldBe("一二三...");
        StringUtils.EllipsisHash(Text, 3).ShouldBe("一二三..." + StringUtils.Hash(Text));
        StringUtils.EllipsisHash(Text, 10).ShouldBe(Text);
        StringUtils.EllipsisHash(new StringBuilder(Text), 3).ToString().ShouldBe("一二三..." + StringUtils.Hash(Text));
        StringUtils.EllipsisHash(new StringBuilder(Text), 10).ToString().ShouldBe(Text);
    }

    [Fact]
    public void Equal_texts_have_equal_hashes_and_others_others()
    {
        StringUtils.Hash("abc").ShouldBe("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        StringUtils.Hash("abc").ShouldNotBe(StringUtils.Hash("ABC"));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    public void Paths_get_the_separators_of_this_system(string path)
    {
        PathUtils.NormalizePath(path).ShouldBe(Path.Combine("a", "b"));
    }

    [Fact]
    public async Task A_trace_names_who_sent_it_and_what_it_holds()
    {
        var adapter = new RecordingAdapter();

        await Some.Turn(adapter).TraceActivityAsync("watch", new Uri("https://shop.example"));

        var trace = adapter.Sent.ShouldHaveSingleItem();
        (trace.Type, trace.Name, trace.ValueType, trace.Label).ShouldBe(
            (ActivityTypes.Trace, "watch", nameof(Uri), nameof(A_trace_names_who_sent_it_and_what_it_holds))
        );
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, true)]
    [InlineData(HttpStatusCode.RequestTimeout, true)]
    [InlineData(HttpStatusCode.InternalServerError, true)]
    [InlineData(HttpStatusCode.BadGateway, true)]
    [InlineData(HttpStatusCode.NotImplemented, false)]
    [InlineData(HttpStatusCode.HttpVersionNotSupported, false)]
    [InlineData(HttpStatusCode.NotFound, false)]
    public void Failures_that_may_pass_are_worth_another_try(HttpStatusCode status, bool transient)
    {
        var strategy = new BotFrameworkHttpStatusCodeErrorDetectionStrategy();

        strategy.IsTransient(new HttpRequestWithStatusException { StatusCode = status }).ShouldBe(transient);
        strategy.IsTransient(new InvalidOperationException()).ShouldBeFalse();
        strategy.IsTransient(null).ShouldBeFalse();
    }

    [Fact]
    public void Web_frameworks_find_the_usual_settings()
    {
        var options = new BotFrameworkOptions();
        (options.Paths.BasePath, options.Paths.MessagesPath, options.Middleware.Count).ShouldBe(("/api", "/messages", 0));
        options.CredentialProvider.ShouldNotBeNull();
        options.AuthenticationConfiguration.ShouldNotBeNull();

        var json = JsonConvert.SerializeObject(
            new Activity { Text = "a", Timestamp = DateTimeOffset.UnixEpoch },
            MessageSerializerSettings.Create()
        );
        json.ShouldContain("\"text\":\"a\"");
        json.ShouldContain("1970-01-01T00:00:00");
        json.ShouldNotContain("null");
    }

    [Fact]
    public void The_null_client_notes_nothing()
    {
        var client = (NullBotTelemetryClient)NullBotTelemetryClient.Instance;

        client.TrackEvent("e");
        client.TrackException(new InvalidOperationException());
        client.TrackPageView("p");
        client.TrackTrace("t", Severity.Critical, null);
        client.TrackDependency("a", "b", "c", "d", default, default, "e", true);
        client.TrackAvailability("n", default, default, "l", true);
        client.Flush();

        NullBotTelemetryClient.Instance.ShouldBeSameAs(client);
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_the_parameter()
    {
        Should.Throw<ArgumentNullException>(() => BotAssert.ContextNotNull(null)).ParamName.ShouldBe("turnContext");
        Should.Throw<ArgumentNullException>(() => BotAssert.ActivityNotNull(null)).ParamName.ShouldBe("activity");
        Should.Throw<ArgumentNullException>(() => BotAssert.ConversationReferenceNotNull(null)).ParamName.ShouldBe("reference");
        Should.Throw<ArgumentNullException>(() => BotAssert.ActivityListNotNull(null)).ParamName.ShouldBe("activities");
        Should.Throw<ArgumentNullException>(() => BotAssert.ActivityListNotNull([new Activity(), null])).ParamName.ShouldBe("activities");
        Should
            .Throw<ArgumentNullException>(() => BotAssert.MiddlewareNotNull((IEnumerable<IMiddleware>)[null!]))
            .ParamName.ShouldBe("middleware");
    }
}
