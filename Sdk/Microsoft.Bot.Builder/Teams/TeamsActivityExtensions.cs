using System.Collections.Generic;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What activities of Microsoft Teams carry in their channel data.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>Gets the channel the activity is of.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The channel's id; null outside of one.</returns>
    public static string TeamsGetChannelId(this IActivity activity) => DataOf(activity)?.Channel?.Id;

    /// <summary>Gets the channel that was chosen when the bot was installed.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The channel's id; null when none was.</returns>
    public static string TeamsGetSelectedChannelId(this IActivity activity) => DataOf(activity)?.Settings?.SelectedChannel?.Id;

    /// <summary>Gets the meeting the activity is of.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The meeting; null outside of one.</returns>
    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => DataOf(activity)?.Meeting;

    /// <summary>Gets the team the activity is of.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The team; null outside of one.</returns>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => DataOf(activity)?.Team;

    /// <summary>Gets on whose behalf the activity was sent.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The users; null when it does not say.</returns>
    public static IList<OnBehalfOf> TeamsGetTeamOnBehalfOf(this IActivity activity) => DataOf(activity)?.OnBehalfOf;

    /// <summary>Makes the activity show up in the user's feed when it is sent.</summary>
    /// <param name="activity">The activity, changed in place.</param>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(false);

    /// <summary>Makes the activity show up in the user's feed, or in the meeting, when it is sent.</summary>
    /// <param name="activity">The activity, changed in place.</param>
    /// <param name="alertInMeeting">True to show it in the meeting instead of the feed.</param>
    /// <param name="externalResourceUrl">What the meeting shows; null for nothing.</param>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
    {
        if (activity.ChannelData is not TeamsChannelData data)
        {
            activity.ChannelData = data = new TeamsChannelData();
        }

        data.Notification = new NotificationInfo
        {
            Alert = !alertInMeeting,
            AlertInMeeting = alertInMeeting,
            ExternalResourceUrl = externalResourceUrl,
        };
    }

    private static TeamsChannelData DataOf(IActivity activity) => activity.GetChannelData<TeamsChannelData>();
}
