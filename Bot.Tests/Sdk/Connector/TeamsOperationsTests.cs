using System.Net;
using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>Teams' own operations, over real HTTP.</summary>
public sealed class TeamsOperationsTests : IAsyncLifetime
{
    private static readonly HttpClient Http = new();

    private static readonly Dictionary<string, Func<ITeamsOperations, Task>> Operations = new(StringComparer.Ordinal)
    {
        ["channels"] = t => t.FetchChannelListAsync("19:a/b"),
        ["team"] = t => t.FetchTeamDetailsAsync("19:a/b"),
        ["meeting"] = t => t.FetchMeetingInfoAsync("m 1"),
        ["participant"] = t => t.FetchParticipantAsync("m 1", "p/1", "tenant"),
        ["notify"] = t => t.SendMeetingNotificationAsync("m 1", new TargetedMeetingNotification()),
        ["users"] = t => t.SendMessageToListOfUsersAsync(new Activity(), [new TeamMember("u1")], "tenant"),
        ["tenant"] = t => t.SendMessageToAllUsersInTenantAsync(new Activity(), "tenant"),
        ["everybody"] = t => t.SendMessageToAllUsersInTeamAsync(new Activity(), "team", "tenant"),
        ["many channels"] = t => t.SendMessageToListOfChannelsAsync(new Activity(), [new TeamMember("c1")], "tenant"),
        ["state"] = t => t.GetOperationStateAsync("op/1"),
        ["failed"] = t => t.GetPagedFailedEntriesAsync("op/1", "next page"),
        ["cancel"] = t => t.CancelOperationAsync("op/1"),
    };

    private ChannelService service = null!;
    private TeamsConnectorClient client = null!;

    public async Task InitializeAsync()
    {
        service = await ChannelService.StartAsync();
        client = new TeamsConnectorClient(service.Address, MicrosoftAppCredentials.Empty, Http, disposeHttpClient: false);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await service.DisposeAsync();
    }

    [Theory]
    [InlineData("channels", "GET", "/v3/teams/19%3Aa%2Fb/conversations")]
    [InlineData("team", "GET", "/v3/teams/19%3Aa%2Fb")]
    [InlineData("meeting", "GET", "/v1/meetings/m%201")]
    [InlineData("participant", "GET", "/v1/meetings/m%201/participants/p%2F1?tenantId=tenant")]
    [InlineData("notify", "POST", "/v1/meetings/m%201/notification")]
    [InlineData("users", "POST", "/v3/batch/conversation/users/", "\"op\"")]
    [InlineData("tenant", "POST", "/v3/batch/conversation/tenant/", "\"op\"")]
    [InlineData("everybody", "POST", "/v3/batch/conversation/team/", "\"op\"")]
    [InlineData("many channels", "POST", "/v3/batch/conversation/channels/", "\"op\"")]
    [InlineData("state", "GET", "/v3/batch/conversation/op%2F1")]
    [InlineData("failed", "GET", "/v3/batch/conversation/failedentries/op%2F1?continuationToken=next%20page")]
    [InlineData("cancel", "DELETE", "/v3/batch/conversation/op%2F1")]
    public async Task An_operation_goes_to_its_address(string operation, string method, string target, string answer = "{}")
    {
        service.Answer(HttpStatusCode.OK, answer);

        await Operations[operation](client.Teams);

        (service.Single().Method, service.Single().Target).ShouldBe((method, target));
    }

    [Fact]
    public async Task Sending_to_many_names_them_and_gives_the_operations_id()
    {
        service.Answer(HttpStatusCode.Created, "\"op-7\"");

        var id = await client.Teams.SendMessageToListOfUsersAsync(new Activity { Text = "hi" }, [new TeamMember("u1")], "tenant");

        id.ShouldBe("op-7");
        var body = service.Single().Json;
        body.SelectToken("activity.text")!.ToString().ShouldBe("hi");
        body.SelectToken("members[0].id")!.ToString().ShouldBe("u1");
        body.SelectToken("tenantId")!.ToString().ShouldBe("tenant");
    }

    [Fact]
    public async Task Sending_to_many_waits_while_Teams_is_too_busy()
    {
        service.Answer(HttpStatusCode.TooManyRequests).Answer(HttpStatusCode.OK, "\"op\"");

        (await client.Teams.SendMessageToAllUsersInTenantAsync(new Activity(), "tenant")).ShouldBe("op");

        service.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Sending_to_many_gives_up_at_once_when_Teams_refuses()
    {
        service.Answer(HttpStatusCode.Forbidden);

        var failures = await Should.ThrowAsync<AggregateException>(() =>
            client.Teams.SendMessageToAllUsersInTenantAsync(new Activity(), "tenant")
        );

        failures.InnerExceptions.ShouldHaveSingleItem().ShouldBeOfType<HttpOperationException>();
    }

    [Fact]
    public async Task A_refusal_tells_its_status()
    {
        service.Answer(HttpStatusCode.NotFound);

        var refusal = await Should.ThrowAsync<HttpOperationException>(() => client.Teams.FetchTeamDetailsAsync("t"));

        refusal.Response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
