using System.Diagnostics;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Invoices.Paper;

/// <summary>The text of a PDF as a reader would copy it: by poppler's pdftotext, which knows nothing of how we write.</summary>
internal static class PdfText
{
    public static string Of(byte[] pdf)
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder.File("in.pdf"), pdf);
        var errors = Run("pdftotext", "-layout", folder.File("in.pdf"), folder.File("out.txt"));
        errors.ShouldBeEmpty();
        return File.ReadAllText(folder.File("out.txt"));
    }

    /// <summary>One text a page, pages end with a form feed.</summary>
    public static string[] Pages(byte[] pdf) => Of(pdf).Split('\f', StringSplitOptions.RemoveEmptyEntries);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false }
        )!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors);
        return errors;
    }
}
