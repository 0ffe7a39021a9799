using System.Net;
using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core.Skills;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Integration;

/// <summary>The older way of calling a skill: an id for the talk is made, and leads back to it.</summary>
public sealed class SkillHttpClientTests : IAsyncLifetime
{
    private static readonly HttpClient Http = new();
    private static readonly Uri Callback = new("https://host.test/api/skills");
    private readonly SkillConversationIdFactory ids = new(new MemoryStorage());
    private ChannelService skill = null!;

    public async Task InitializeAsync() => skill = await ChannelService.StartAsync();

    public Task DisposeAsync() => skill.DisposeAsync().AsTask();

    [Fact]
    public async Task A_skill_is_called_under_an_id_that_leads_back_to_the_talk()
    {
        skill.Answer(HttpStatusCode.OK, """{"activities":[{"type":"message","text":"hello"}]}""");
        var client = new SkillHttpClient(Http, new SimpleCredentialProvider(), ids);
        var target = new BotFrameworkSkill
        {
            Id = "skill",
            AppId = "skill-app",
            SkillEndpoint = skill.Address,
        };

        var answer = await client.PostActivityAsync<ExpectedReplies>("", target, Callback, Cloud.Message(), CancellationToken.None);

        answer.Body.Activities.Single().Text.ShouldBe("hello");
        var id = skill.Single().Json.SelectToken("conversation.id")!.ToString();
        var origin = await ids.GetSkillConversationReferenceAsync(id, CancellationToken.None);
        origin.ConversationReference.Conversation.Id.ShouldBe("talk");
        origin.OAuthScope.ShouldBe("https://api.botframework.com");
    }

    [Fact]
    public void Client_and_credentials_must_be_there()
    {
        Should
            .Throw<ArgumentNullException>(() => new SkillHttpClient(null, new SimpleCredentialProvider(), ids))
            .ParamName.ShouldBe("httpClient");
        Should.Throw<ArgumentNullException>(() => new SkillHttpClient(Http, null, ids)).ParamName.ShouldBe("credentialProvider");
    }
}
