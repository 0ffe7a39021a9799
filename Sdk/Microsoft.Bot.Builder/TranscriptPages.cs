using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>What the stores of conversations do alike: pages, replacements and tombstones.</summary>
internal static class TranscriptPages
{
    private const int PageSize = 20;

    /// <summary>Cuts a page; the token is the id of the last item of the page before.</summary>
    public static PagedResult<T> Page<T>(IEnumerable<T> items, Func<T, string> idOf, string continuationToken)
    {
        var rest = continuationToken is null ? items : items.SkipWhile(item => idOf(item) != continuationToken).Skip(1);
        var page = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == PageSize ? idOf(page[^1]) : null };
    }

    public static PagedResult<IActivity> Page(IEnumerable<IActivity> activities, string continuationToken, DateTimeOffset startDate) =>
        Page(
            activities.OrderBy(activity => activity.Timestamp).Where(activity => activity.Timestamp >= startDate),
            activity => activity.Id,
            continuationToken
        );

    /// <summary>Adds an activity; an update takes the place of what it updates, a deletion leaves a tombstone there.</summary>
    public static void Record(List<IActivity> transcript, IActivity activity)
    {
        if (activity.Type is not (ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete))
        {
            transcript.Add(activity);
            return;
        }

        var index = transcript.FindIndex(earlier => earlier.Id == activity.Id);
        if (index >= 0)
        {
            var earlier = (Activity)transcript[index];
            transcript[index] = activity.Type == ActivityTypes.MessageUpdate ? Updated(earlier, (Activity)activity) : Tombstone(earlier);
        }
    }

    private static Activity Updated(Activity earlier, Activity update)
    {
        var updated = ActivityCopy.Of(update);
        updated.Type = earlier.Type;
        updated.Timestamp = earlier.Timestamp;
        updated.LocalTimestamp = earlier.LocalTimestamp;
        return updated;
    }

    private static Activity Tombstone(Activity earlier) =>
        new()
        {
            Type = ActivityTypes.MessageDelete,
            Id = earlier.Id,
            From = new ChannelAccount(id: "deleted", role: earlier.From?.Role),
            Recipient = new ChannelAccount(id: "deleted", role: earlier.Recipient?.Role),
            Locale = earlier.Locale,
            LocalTimestamp = earlier.Timestamp,
            Timestamp = earlier.Timestamp,
            ChannelId = earlier.ChannelId,
            Conversation = earlier.Conversation,
            ServiceUrl = earlier.ServiceUrl,
            ReplyToId = earlier.ReplyToId,
        };
}
