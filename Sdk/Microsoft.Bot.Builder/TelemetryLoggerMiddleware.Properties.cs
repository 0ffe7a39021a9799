using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <content>What the events say.</content>
public partial class TelemetryLoggerMiddleware
{
    /// <summary>Gathers what is noted of an activity that came in.</summary>
    /// <param name="activity">The activity; null gathers nothing.</param>
    /// <param name="additionalProperties">Added, and winning over what is gathered; null for none.</param>
    /// <returns>Named texts.</returns>
    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(
        Activity activity,
        Dictionary<string, string> additionalProperties = null
    )
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        if (activity is not null)
        {
            AddWhatAndWhere(properties, activity);
            properties[TelemetryConstants.FromIdProperty] = activity.From?.Id;
            properties[TelemetryConstants.LocaleProperty] = activity.Locale;
            properties[TelemetryConstants.RecipientNameProperty] = activity.Recipient?.Name;
            AddPersonal(properties, TelemetryConstants.FromNameProperty, activity.From?.Name);
            AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
            AddPersonal(properties, TelemetryConstants.SpeakProperty, activity.Speak);
            AddChannel(properties, activity);
        }

        return Task.FromResult(Merge(properties, additionalProperties));
    }

    /// <summary>Gathers what is noted of an activity that was sent.</summary>
    /// <param name="activity">The activity; null gathers nothing.</param>
    /// <param name="additionalProperties">Added, and winning over what is gathered; null for none.</param>
    /// <returns>Named texts.</returns>
    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(
        Activity activity,
        Dictionary<string, string> additionalProperties = null
    )
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        if (activity is not null)
        {
            AddWhatAndWhere(properties, activity);
            properties[TelemetryConstants.ReplyActivityIDProperty] = activity.ReplyToId;
            properties[TelemetryConstants.LocaleProperty] = activity.Locale;
            AddPersonal(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
            AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
            AddPersonal(properties, TelemetryConstants.SpeakProperty, activity.Speak);
            if (LogPersonalInformation && activity.Attachments?.Any() == true)
            {
                properties[TelemetryConstants.AttachmentsProperty] = JsonConvert.SerializeObject(activity.Attachments);
            }
        }

        return Task.FromResult(Merge(properties, additionalProperties));
    }

    /// <summary>Gathers what is noted of an activity that was replaced.</summary>
    /// <param name="activity">The replacement; null gathers nothing.</param>
    /// <param name="additionalProperties">Added, and winning over what is gathered; null for none.</param>
    /// <returns>Named texts.</returns>
    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(
        Activity activity,
        Dictionary<string, string> additionalProperties = null
    )
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        if (activity is not null)
        {
            AddWhatAndWhere(properties, activity);
            properties[TelemetryConstants.LocaleProperty] = activity.Locale;
            AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
        }

        return Task.FromResult(Merge(properties, additionalProperties));
    }

    /// <summary>Gathers what is noted of an activity that was deleted.</summary>
    /// <param name="activity">A message deletion; null gathers nothing.</param>
    /// <param name="additionalProperties">Added, and winning over what is gathered; null for none.</param>
    /// <returns>Named texts.</returns>
    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(
        IMessageDeleteActivity activity,
        Dictionary<string, string> additionalProperties = null
    )
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        if (activity is not null)
        {
            AddWhatAndWhere(properties, activity);
            properties[TelemetryConstants.ChannelIdProperty] = activity.ChannelId;
        }

        return Task.FromResult(Merge(properties, additionalProperties));
    }

    private static void AddWhatAndWhere(Dictionary<string, string> properties, IActivity activity)
    {
        properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
        properties[TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id;
        properties[TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name;
        properties[TelemetryConstants.ActivityTypeProperty] = activity.Type;
        properties[TelemetryConstants.ActivityIdProperty] = activity.Id;
    }

    private static void AddChannel(Dictionary<string, string> properties, Activity activity)
    {
        if (activity.ChannelId != Channels.Msteams)
        {
            return;
        }

        activity.TryGetChannelData(out TeamsChannelData teams);
        properties["TeamsUserAadObjectId"] = activity.From?.AadObjectId;
        if (teams?.Tenant is not null)
        {
            properties["TeamsTenantId"] = teams.Tenant.Id;
        }

        if (teams?.Team is not null)
        {
            properties["TeamsTeamInfo"] = JsonConvert.SerializeObject(teams.Team);
        }
    }

    private static Dictionary<string, string> Merge(Dictionary<string, string> properties, Dictionary<string, string> additional)
    {
        foreach (var (name, value) in additional ?? [])
        {
            properties[name] = value;
        }

        return properties;
    }

    private void AddPersonal(Dictionary<string, string> properties, string name, string value)
    {
        if (LogPersonalInformation && !string.IsNullOrWhiteSpace(value))
        {
            properties[name] = value;
        }
    }
}
