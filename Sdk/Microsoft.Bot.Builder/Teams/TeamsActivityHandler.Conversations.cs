using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Changes of teams, channels and their members.</content>
public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != Channels.Msteams)
        {
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        var data = activity.GetChannelData<TeamsChannelData>();
        if (activity.MembersAdded is { } added)
        {
            return OnTeamsMembersAddedDispatchAsync(added, data?.Team, turnContext, cancellationToken);
        }

        return activity.MembersRemoved is { } removed
            ? OnTeamsMembersRemovedDispatchAsync(removed, data?.Team, turnContext, cancellationToken)
            : DispatchAsync(data, turnContext, cancellationToken);
    }

    /// <summary>Finds out who the members are that came, and handles it; those the activity says little of are asked of Teams.</summary>
    /// <param name="membersAdded">Who came.</param>
    /// <param name="teamInfo">The team; null outside of one.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual async Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var members = new List<TeamsChannelAccount>(membersAdded.Count);
        foreach (var member in membersAdded)
        {
            var isKnown = member.Properties?.HasValues == true || member.Id == turnContext.Activity?.Recipient?.Id;
            members.Add(isKnown ? AsTeamsAccount(member) : await AskAsync(member, turnContext, cancellationToken).ConfigureAwait(false));
        }

        await OnTeamsMembersAddedAsync(members, teamInfo, turnContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Handles that members left, as accounts of Teams.</summary>
    /// <param name="membersRemoved">Who left.</param>
    /// <param name="teamInfo">The team; null outside of one.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => OnTeamsMembersRemovedAsync(membersRemoved.Select(AsTeamsAccount).ToList(), teamInfo, turnContext, cancellationToken);

    /// <summary>Handles that members came; unless overridden the handler for members of any channel does.</summary>
    /// <param name="teamsMembersAdded">Who came.</param>
    /// <param name="teamInfo">The team; null outside of one.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => OnMembersAddedAsync(teamsMembersAdded.Cast<ChannelAccount>().ToList(), turnContext, cancellationToken);

    /// <summary>Handles that members left; unless overridden the handler for members of any channel does.</summary>
    /// <param name="teamsMembersRemoved">Who left.</param>
    /// <param name="teamInfo">The team; null outside of one.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => OnMembersRemovedAsync(teamsMembersRemoved.Cast<ChannelAccount>().ToList(), turnContext, cancellationToken);

    /// <summary>Handles that a channel was created.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsChannelCreatedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a channel was deleted.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsChannelDeletedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a channel was renamed.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsChannelRenamedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a channel was restored.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsChannelRestoredAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a team was archived.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsTeamArchivedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a team was deleted.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsTeamDeletedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a team was deleted for good.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsTeamHardDeletedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a team was renamed.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsTeamRenamedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a team was restored.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsTeamRestoredAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Handles that a team was taken out of the archive.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    protected virtual Task OnTeamsTeamUnarchivedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    private Task DispatchAsync(
        TeamsChannelData data,
        ITurnContext<IConversationUpdateActivity> turn,
        CancellationToken cancellationToken
    ) =>
        data?.EventType switch
        {
            "channelCreated" => OnTeamsChannelCreatedAsync(data.Channel, data.Team, turn, cancellationToken),
            "channelDeleted" => OnTeamsChannelDeletedAsync(data.Channel, data.Team, turn, cancellationToken),
            "channelRenamed" => OnTeamsChannelRenamedAsync(data.Channel, data.Team, turn, cancellationToken),
            "channelRestored" => OnTeamsChannelRestoredAsync(data.Channel, data.Team, turn, cancellationToken),
            "teamArchived" => OnTeamsTeamArchivedAsync(data.Team, turn, cancellationToken),
            "teamDeleted" => OnTeamsTeamDeletedAsync(data.Team, turn, cancellationToken),
            "teamHardDeleted" => OnTeamsTeamHardDeletedAsync(data.Team, turn, cancellationToken),
            "teamRenamed" => OnTeamsTeamRenamedAsync(data.Team, turn, cancellationToken),
            "teamRestored" => OnTeamsTeamRestoredAsync(data.Team, turn, cancellationToken),
            "teamUnarchived" => OnTeamsTeamUnarchivedAsync(data.Team, turn, cancellationToken),
            _ => base.OnConversationUpdateActivityAsync(turn, cancellationToken),
        };

    private static TeamsChannelAccount AsTeamsAccount(ChannelAccount member) => JObject.FromObject(member).ToObject<TeamsChannelAccount>();

    // somebody who left again meanwhile is known by what the activity says
    private static async Task<TeamsChannelAccount> AskAsync(
        ChannelAccount member,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, cancellationToken).ConfigureAwait(false);
        }
        catch (ErrorResponseException exception) when (exception.Body?.Error?.Code == "ConversationNotFound")
        {
            return new TeamsChannelAccount
            {
                Id = member.Id,
                Name = member.Name,
                AadObjectId = member.AadObjectId,
                Role = member.Role,
            };
        }
    }
}
