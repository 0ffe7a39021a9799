using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The identity of a caller without a token, where authentication is disabled.</summary>
internal static class AnonymousCaller
{
    /// <summary>Makes it: a skill's when the Emulator plays one, else one without claims.</summary>
    public static ClaimsIdentity Of(IActivity activity) =>
        activity is { ChannelId: Channels.Emulator, Recipient.Role: RoleTypes.Skill }
            ? SkillValidation.CreateAnonymousSkillClaim()
            : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
}
