using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A participant as Teams knows it.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Initializes a new instance of the <see cref="TeamsChannelAccount"/> class with nothing set.</summary>
    public TeamsChannelAccount() { }

    /// <summary>Initializes a new instance of the <see cref="TeamsChannelAccount"/> class.</summary>
    /// <param name="id">The channel's id of the participant; unique within the channel.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="givenName">The given name.</param>
    /// <param name="surname">The family name.</param>
    /// <param name="email">The mail address.</param>
    /// <param name="userPrincipalName">The name the user signs in with.</param>
    public TeamsChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default
    )
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    /// <summary>Initializes a new instance of the <see cref="TeamsChannelAccount"/> class.</summary>
    /// <param name="id">The channel's id of the participant; unique within the channel.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="givenName">The given name.</param>
    /// <param name="surname">The family name.</param>
    /// <param name="email">The mail address.</param>
    /// <param name="userPrincipalName">The name the user signs in with.</param>
    /// <param name="tenantId">The id of the user's tenant.</param>
    /// <param name="userRole">The role of the user in the team.</param>
    public TeamsChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default,
        string tenantId = default,
        string userRole = default
    )
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    // Teams calls the directory's object id differently in some answers; both names mean the same member.
    [JsonProperty(PropertyName = "objectId")]
    private string ObjectId
    {
        get => AadObjectId;
        set => AadObjectId = value;
    }

    /// <summary>The given name.</summary>
    [JsonProperty(PropertyName = "givenName")]
    public string GivenName { get; set; }

    /// <summary>The family name.</summary>
    [JsonProperty(PropertyName = "surname")]
    public string Surname { get; set; }

    /// <summary>The mail address.</summary>
    [JsonProperty(PropertyName = "email")]
    public string Email { get; set; }

    /// <summary>The name the user signs in with.</summary>
    [JsonProperty(PropertyName = "userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>The id of the user's tenant.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }

    /// <summary>The role of the user in the team.</summary>
    [JsonProperty(PropertyName = "userRole")]
    public string UserRole { get; set; }
}
