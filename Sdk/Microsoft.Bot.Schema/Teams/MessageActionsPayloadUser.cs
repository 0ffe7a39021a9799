using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user who wrote a message or is mentioned in one.</summary>
public class MessageActionsPayloadUser
{
    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadUser"/> class with nothing set.</summary>
    public MessageActionsPayloadUser() { }

    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadUser"/> class.</summary>
    /// <param name="userIdentityType">The kind of user: aadUser, onPremiseAadUser, anonymousGuest or federatedUser.</param>
    /// <param name="id">The id of the user.</param>
    /// <param name="displayName">The name to show.</param>
    public MessageActionsPayloadUser(string userIdentityType = default, string id = default, string displayName = default)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>The kind of user: aadUser, onPremiseAadUser, anonymousGuest or federatedUser.</summary>
    [JsonProperty(PropertyName = "userIdentityType")]
    public string UserIdentityType { get; set; }

    /// <summary>The id of the user.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
