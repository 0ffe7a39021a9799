using System;
using System.Collections.Generic;
using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds phone numbers of many countries, in any language.</summary>
internal static class PhoneNumbers
{
    public static List<ModelResult> Find(string query)
    {
        var text = QueryProcessor.Preprocess(query);
        var results = new List<ModelResult>();
        for (var at = 0; at < text.Length; )
        {
            var run = text[at] is '+' or '(' || char.IsAsciiDigit(text[at]) ? PhoneRun.Read(text, at) : null;
            var end = run?.End ?? at;
            if (end > at && PhoneRules.Accepts(run))
            {
                end = Add(run, results);
            }

            at = Math.Max(end, at + 1);
        }

        return results;
    }

    private static int Add(PhoneRun run, List<ModelResult> results)
    {
        var extension = PhoneExtension.Of(run);
        var score = PhoneScore.Of(run, extension.Digits, run.Text.AsSpan(run.Start, extension.End - run.Start));
        results.Add(SequenceResults.Of(run.Text, run.Start, extension.End, "phonenumber", more: (ResolutionKey.Score, score)));
        return extension.End;
    }
}
