using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>As <see cref="SimpleTokenizer"/>, but a number and the unit glued to it are two tokens.</summary>
public class NumberWithUnitTokenizer : SimpleTokenizer
{
    /// <inheritdoc/>
    public override List<Token> Tokenize(string input) => Cut(input, splitNumbers: true);
}
