using System;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.DirectLine;

/// <content>What a message holds.</content>
public partial class Activity
{
    private const string MentionType = "mention";

    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments?.Count > 0 || ChannelData is not null;

    /// <inheritdoc/>
    public Mention[] GetMentions() =>
        Entities
            ?.Where(entity => string.Equals(entity.Type, MentionType, StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.GetAs<Mention>())
            .ToArray()
        ?? [];

    /// <summary>Whether somebody is spoken of.</summary>
    /// <param name="id">Whose id.</param>
    /// <returns>True when there is a mention of this id.</returns>
    public bool MentionsId(string id) => Array.Exists(GetMentions(), mention => mention.Mentioned?.Id == id);

    /// <summary>Whether the recipient is spoken of.</summary>
    /// <returns>True when there is a mention of its id.</returns>
    public bool MentionsRecipient() => Recipient is not null && MentionsId(Recipient.Id);

    /// <summary>Takes the words that mention somebody out of the text.</summary>
    /// <param name="id">Whose id.</param>
    /// <returns>The text that is left; null when there was none.</returns>
    public string RemoveMentionText(string id)
    {
        foreach (var mention in GetMentions().Where(mention => mention.Mentioned?.Id == id && !string.IsNullOrEmpty(mention.Text)))
        {
            Text = Text?.Replace(mention.Text, string.Empty, StringComparison.OrdinalIgnoreCase);
        }

        return Text;
    }

    /// <summary>Takes the words that mention the recipient out of the text.</summary>
    /// <returns>The text that is left; null when there was none.</returns>
    public string RemoveRecipientMention() => RemoveMentionText(Recipient?.Id);

    /// <inheritdoc/>
    public TypeT GetChannelData<TypeT>() =>
        ChannelData switch
        {
            null => default,
            TypeT present => present,
            var data => JToken.FromObject(data).ToObject<TypeT>(),
        };
}
