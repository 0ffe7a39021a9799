using System.Net;
using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>A host calling its skill, over real HTTP.</summary>
public sealed class BotFrameworkClientTests : IAsyncLifetime
{
    private static readonly Uri Host = new("https://host.test/api/skills");
    private readonly BotFrameworkClient client = BotFrameworkAuthenticationFactory.Create().CreateBotFrameworkClient();
    private ChannelService skill = null!;

    public async Task InitializeAsync() => skill = await ChannelService.StartAsync();

    public async Task DisposeAsync()
    {
        client.Dispose();
        await skill.DisposeAsync();
    }

    [Fact]
    public async Task The_skill_gets_the_activity_readdressed_and_the_hosts_stays_as_it_was()
    {
        var activity = Cloud.Message();

        await client.PostActivityAsync("", "skill", skill.Address, Host, "skill-talk", activity, CancellationToken.None);

        var sent = skill.Single().Json;
        sent.SelectToken("conversation.id")!.ToString().ShouldBe("skill-talk");
        sent.SelectToken("serviceUrl")!.ToString().ShouldBe(Host.ToString());
        sent.SelectToken("recipient.role")!.ToString().ShouldBe(RoleTypes.Skill);
        sent.SelectToken("relatesTo.conversation.id")!.ToString().ShouldBe("talk");
        sent.SelectToken("relatesTo.serviceUrl")!.ToString().ShouldBe(Cloud.ServiceUrl);
        skill.Single().Headers["x-ms-conversation-id"].ShouldBe("skill-talk");
        (activity.Conversation.Id, activity.ServiceUrl, activity.Recipient.Role, activity.RelatesTo).ShouldBe(
            ("talk", Cloud.ServiceUrl, null, null)
        );
    }

    [Fact]
    public async Task The_skills_replies_come_back_read()
    {
        skill.Answer(HttpStatusCode.OK, """{"activities":[{"type":"message","text":"hello"}]}""");

        var answer = await client.PostActivityAsync<ExpectedReplies>(
            "",
            "skill",
            skill.Address,
            Host,
            "skill-talk",
            Cloud.Message(),
            CancellationToken.None
        );

        (answer.Status, answer.IsSuccessStatusCode()).ShouldBe((200, true));
        answer.Body.Activities.Single().Text.ShouldBe("hello");
    }

    [Fact]
    public async Task A_refusal_comes_back_as_status_and_text()
    {
        skill.Answer(HttpStatusCode.Forbidden, "not you").Answer(HttpStatusCode.Forbidden, "not you");

        var answer = await client.PostActivityAsync("", "skill", skill.Address, Host, "t", Cloud.Message(), CancellationToken.None);
        var typed = await client.PostActivityAsync<ExpectedReplies>(
            "",
            "skill",
            skill.Address,
            Host,
            "t",
            Cloud.Message(),
            CancellationToken.None
        );

        (answer.Status, answer.Body, answer.IsSuccessStatusCode()).ShouldBe((403, "not you", false));
        typed.Body.ShouldBeNull();
    }

    [Fact]
    public async Task What_must_be_there_is_missed()
    {
        var address = skill.Address;
        (await MissedAsync(() => client.PostActivityAsync("", "skill", null, Host, "t", new Activity()))).ShouldBe("toUrl");
        (await MissedAsync(() => client.PostActivityAsync("", "skill", address, null, "t", new Activity()))).ShouldBe("serviceUrl");
        (await MissedAsync(() => client.PostActivityAsync("", "skill", address, Host, null, new Activity()))).ShouldBe("conversationId");
        (await MissedAsync(() => client.PostActivityAsync("", "skill", address, Host, "t", null))).ShouldBe("activity");
    }

    private static async Task<string?> MissedAsync(Func<Task> call) => (await Should.ThrowAsync<ArgumentNullException>(call)).ParamName;
}
