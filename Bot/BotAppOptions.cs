using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace BotApp;

/// <summary>Section BotApp: what concerns the whole program.</summary>
public sealed class BotAppOptions
{
    public const string Section = "BotApp";
    public const string DefaultKnowledge = "knowledge";
    public const string DefaultGuides = "guides";

    /// <summary>The folder of everything this program writes; one process uses it at a time. Relative to the content root. Default: data.</summary>
    [Required]
    public string DataDirectory { get; set; } = "data";

    /// <summary>The folder of the shop's answers, Markdown files with front matter; read while running. Relative to the program. Default: knowledge.</summary>
    [Required]
    public string KnowledgeDirectory { get; set; } = DefaultKnowledge;

    /// <summary>The folder of the step-by-step guides with their drawings; read while running. Relative to the program. Default: guides.</summary>
    [Required]
    public string GuidesDirectory { get; set; } = DefaultGuides;

    /// <summary>The address customers' devices reach this host at, for the pictures on cards. Default: the first address it listens on.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>
    /// The customer every local caller of /api/messages is while no app id is configured, so that an emulator shows real orders.
    /// Empty: such a caller is a guest unless its user id is one of the demo customers. Default: demo-1.
    /// </summary>
    public string DevelopmentCustomer { get; set; } = "demo-1";
}

/// <summary>Checks BotAppOptions when the program starts.</summary>
[OptionsValidator]
internal sealed partial class BotAppOptionsCheck : IValidateOptions<BotAppOptions>;
