using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Images;

/// <summary>Section Images: the tools that read pictures. A tool that is not there is gone without.</summary>
public sealed class ImageOptions
{
    public const string Section = "Images";

    /// <summary>The program that finds QR and bar codes (zbar-tools): a name in the search path or a path. Empty: none. Default: zbarimg.</summary>
    public string CodeTool { get; set; } = "zbarimg";

    /// <summary>The program that reads letters (tesseract-ocr). Empty: none. Default: tesseract.</summary>
    public string TextTool { get; set; } = "tesseract";

    /// <summary>The languages it reads, as it names them. Default: chi_sim+eng.</summary>
    [Required, RegularExpression("^[A-Za-z_]+(\\+[A-Za-z_]+)*$")]
    public string Languages { get; set; } = "chi_sim+eng";

    /// <summary>How long each tool may take for one picture, 100 ms – 30 s; then it is stopped. Default: 10 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:30")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Pictures read at the same time, 1–64; more wait. Default: 2.</summary>
    [Range(1, 64)]
    public int AtOnce { get; set; } = 2;

    /// <summary>Pictures larger than this are not read, in pixels, 10 000 – 200 million. Default: 30 million.</summary>
    [Range(10_000, 200_000_000)]
    public int MostPixels { get; set; } = 30_000_000;
}

/// <summary>Checks ImageOptions when the program starts.</summary>
[OptionsValidator]
internal sealed partial class ImageOptionsCheck : IValidateOptions<ImageOptions>;
