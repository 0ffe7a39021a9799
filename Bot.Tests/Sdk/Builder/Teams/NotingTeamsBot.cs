using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder.Teams;

/// <summary>A bot in Teams that keeps which of its handlers was called.</summary>
internal sealed class NotingTeamsBot : TeamsActivityHandler
{
    public List<string> Called { get; } = [];

    public List<TeamsChannelAccount> Members { get; } = [];

    protected override Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) => AnswerAsync();

    protected override Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken
    ) => NoteAsync<MessagingExtensionResponse>();

    protected override Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        O365ConnectorCardActionQuery query,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken
    ) => NoteAsync<MessagingExtensionResponse>();

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken
    ) => NoteAsync<MessagingExtensionResponse>();

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject query,
        CancellationToken cancellationToken
    ) => NoteAsync<MessagingExtensionResponse>();

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => NoteAsync<MessagingExtensionActionResponse>();

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => NoteAsync<MessagingExtensionActionResponse>();

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => NoteAsync<MessagingExtensionActionResponse>();

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => NoteAsync<MessagingExtensionActionResponse>();

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken
    ) => NoteAsync<MessagingExtensionResponse>();

    protected override Task OnTeamsMessagingExtensionConfigurationSettingAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject settings,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task OnTeamsMessagingExtensionCardButtonClickedAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject cardData,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => NoteAsync<TaskModuleResponse>();

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => NoteAsync<TaskModuleResponse>();

    protected override Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TabRequest tabRequest,
        CancellationToken cancellationToken
    ) => NoteAsync<TabResponse>();

    protected override Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TabSubmit tabSubmit,
        CancellationToken cancellationToken
    ) => NoteAsync<TabResponse>();

    protected override Task<ConfigResponseBase> OnTeamsConfigFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject configData,
        CancellationToken cancellationToken
    ) => NoteAsync<ConfigResponseBase>();

    protected override Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject configData,
        CancellationToken cancellationToken
    ) => NoteAsync<ConfigResponseBase>();

    protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        NoteAsync();

    protected override Task OnTeamsChannelCreatedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"{channelInfo.Id} {teamInfo.Id}");

    protected override Task OnTeamsChannelDeletedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"{channelInfo.Id} {teamInfo.Id}");

    protected override Task OnTeamsChannelRenamedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"{channelInfo.Id} {teamInfo.Id}");

    protected override Task OnTeamsChannelRestoredAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"{channelInfo.Id} {teamInfo.Id}");

    protected override Task OnTeamsTeamArchivedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync(teamInfo.Id);

    protected override Task OnTeamsTeamDeletedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync(teamInfo.Id);

    protected override Task OnTeamsTeamHardDeletedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync(teamInfo.Id);

    protected override Task OnTeamsTeamRenamedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync(teamInfo.Id);

    protected override Task OnTeamsTeamRestoredAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync(teamInfo.Id);

    protected override Task OnTeamsTeamUnarchivedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync(teamInfo.Id);

    protected override Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task OnTeamsMeetingParticipantsJoinAsync(
        MeetingParticipantsEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task OnTeamsMeetingParticipantsLeaveAsync(
        MeetingParticipantsEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => NoteAsync();

    protected override Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync();

    protected override Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        Members.AddRange(teamsMembersAdded);
        return NoteAsync(teamInfo.Id);
    }

    protected override Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        Members.AddRange(teamsMembersRemoved);
        return NoteAsync(teamInfo.Id);
    }

    private Task NoteAsync(string? what = null, [CallerMemberName] string handler = "")
    {
        Called.Add(what is null ? handler : $"{handler} {what}");
        return Task.CompletedTask;
    }

    private Task<T> NoteAsync<T>([CallerMemberName] string handler = "")
        where T : class
    {
        Called.Add(handler);
        return Task.FromResult<T>(null!);
    }

    private Task<InvokeResponse> AnswerAsync([CallerMemberName] string handler = "")
    {
        Called.Add(handler);
        return Task.FromResult(CreateInvokeResponse());
    }
}
