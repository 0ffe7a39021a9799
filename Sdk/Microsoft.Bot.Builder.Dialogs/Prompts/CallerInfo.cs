using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The bot that uses this one as a skill: a token comes from elsewhere, and what follows must still be sent to it.</summary>
internal sealed class CallerInfo
{
    public string CallerServiceUrl { get; set; }

    public string Scope { get; set; }

    /// <summary>The caller of the turn; null when it is no bot.</summary>
    internal static CallerInfo Of(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity caller
        && SkillValidation.IsSkillClaim(caller.Claims)
            ? new CallerInfo
            {
                CallerServiceUrl = turnContext.Activity.ServiceUrl,
                Scope = JwtTokenValidation.GetAppIdFromClaims(caller.Claims),
            }
            : null;
}
