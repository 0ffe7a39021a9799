using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a user has read a conversation.</summary>
public class ReadReceiptInfo
{
    /// <summary>Initializes a new instance of the <see cref="ReadReceiptInfo"/> class with nothing set.</summary>
    public ReadReceiptInfo() { }

    /// <summary>Initializes a new instance of the <see cref="ReadReceiptInfo"/> class.</summary>
    /// <param name="lastReadMessageId">The id of the last message the user has read.</param>
    public ReadReceiptInfo(string lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    /// <summary>The id of the last message the user has read.</summary>
    [JsonProperty(PropertyName = "lastReadMessageId")]
    public string LastReadMessageId { get; set; }

    /// <summary>Tells whether a message lies before the last one read, or is it. Ids of Teams are growing numbers.</summary>
    /// <param name="compareMessageId">The id of the message.</param>
    /// <param name="lastReadMessageId">The id of the last message read.</param>
    /// <returns>False also when one of the ids is missing or no number.</returns>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        long.TryParse(compareMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var compared)
        && long.TryParse(lastReadMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var lastRead)
        && compared <= lastRead;

    /// <summary>Tells whether the user has read a message.</summary>
    /// <param name="compareMessageId">The id of the message.</param>
    /// <returns>False also when one of the ids is missing or no number.</returns>
    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
