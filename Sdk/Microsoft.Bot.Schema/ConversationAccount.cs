using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>One conversation as the channel knows it.</summary>
public class ConversationAccount
{
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject properties;

    /// <summary>Initializes a new instance of the <see cref="ConversationAccount"/> class with nothing set.</summary>
    public ConversationAccount() { }

    /// <summary>Initializes a new instance of the <see cref="ConversationAccount"/> class.</summary>
    /// <param name="isGroup">Whether more than two may take part; null when the channel does not say.</param>
    /// <param name="conversationType">The channel's own word for the kind of conversation.</param>
    /// <param name="id">The channel's id of the conversation.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="aadObjectId">The object id in the directory of the organisation; null when the channel has none.</param>
    /// <param name="role">What stands behind the account, one of <see cref="RoleTypes"/>.</param>
    /// <param name="tenantId">The id of the tenant the conversation belongs to.</param>
    public ConversationAccount(
        bool? isGroup = default,
        string conversationType = default,
        string id = default,
        string name = default,
        string aadObjectId = default,
        string role = default,
        string tenantId = default
    )
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two may take part; null when the channel does not say.</summary>
    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The channel's own word for the kind of conversation.</summary>
    [JsonProperty(PropertyName = "conversationType")]
    public string ConversationType { get; set; }

    /// <summary>The id of the tenant the conversation belongs to.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }

    /// <summary>The channel's id of the conversation.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The object id in the directory of the organisation; null when the channel has none.</summary>
    [JsonProperty(PropertyName = "aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>What stands behind the account, one of <see cref="RoleTypes"/>.</summary>
    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => properties ??= new JObject();
        set => properties = value;
    }
}
