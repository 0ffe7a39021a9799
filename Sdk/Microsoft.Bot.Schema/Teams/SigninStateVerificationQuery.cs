using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>signin/verifyState</c> invoke.</summary>
public class SigninStateVerificationQuery
{
    /// <summary>Initializes a new instance of the <see cref="SigninStateVerificationQuery"/> class with nothing set.</summary>
    public SigninStateVerificationQuery() { }

    /// <summary>Initializes a new instance of the <see cref="SigninStateVerificationQuery"/> class.</summary>
    /// <param name="state">The magic code of the sign-in.</param>
    public SigninStateVerificationQuery(string state = default)
    {
        State = state;
    }

    /// <summary>The magic code of the sign-in.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
