namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Dimensions in English words.</summary>
internal static class EnglishDimensionUnits
{
    /// <summary>Words that are found without a number too.</summary>
    public const string Clear = """
        # Length
        Kilometer: km, kms, kilometer(s), kilometre(s), kilo meter(s), kilo metres
        Hectometer: hm, hectometer(s), hectometre(s)
        Decameter: dam, decameter(s), decametre(s)
        Meter: meter(s), metre(s)
        Decimeter: decimeter(s), decimetre(s)
        Centimeter: cm, cms, centimeter(s), centimetre(s)
        Millimeter: mm, millimeter(s), millimetre(s)
        Micrometer: µm, micrometer(s), micrometre(s), micron(s)
        Nanometer: nm, nanometer(s), nanometre(s)
        Picometer: picometer(s), picometre(s)
        Mile: mile(s)
        Inch: inch, inches
        Light year: light year(s), light-year(s), lightyear(s)
        # Area
        Square kilometer: km2, km^2, km², sq km, sq. km, square kilometer(s), square kilometre(s)
        Square hectometer: hm2, hm^2, hm², square hectometer(s), square hectometre(s), hectare(s)
        Square decameter: dam2, dam^2, dam², square decameter(s), square decametre(s)
        Square meter: m2, m^2, m², sq m, sq. m, sq meter(s), square meter(s), square metre(s)
        Square decimeter: dm2, dm^2, dm², square decimeter(s), square decimetre(s)
        Square centimeter: cm2, cm^2, cm², sq cm, square centimeter(s), square centimetre(s)
        Square millimeter: mm2, mm^2, mm², square millimeter(s), square millimetre(s)
        Square inch: sq in, sq. in, square inch, square inches, in2, in^2, in²
        Square foot: sq ft, sq. ft, sqft, square foot, square feet, ft2, ft^2, ft²
        Square mile: sq mi, sq. mi, square mile(s), mi2, mi^2, mi²
        Square yard: sq yd, sq. yd, square yard(s), yd2, yd^2, yd²
        Acre: acre(s)
        # Volume
        Cubic meter: m3, m^3, m³, cubic meter(s), cubic metre(s)
        Cubic centimeter: cc, cm3, cm^3, cm³, cubic centimeter(s), cubic centimetre(s)
        Cubic millimeter: mm3, mm^3, mm³, cubic millimeter(s), cubic millimetre(s)
        Cubic foot: cu ft, ft3, ft^3, ft³, cubic foot, cubic feet
        Cubic inch: cu in, in3, in^3, in³, cubic inch, cubic inches
        Cubic mile: cubic mile(s)
        Cubic yard: cu yd, yd3, yd^3, yd³, cubic yard(s)
        Hectoliter: hl, hectoliter(s), hectolitre(s)
        Decaliter: decaliter(s), decalitre(s)
        Liter: liter(s), litre(s)
        Deciliter: dl, deciliter(s), decilitre(s)
        Centiliter: cl, centiliter(s), centilitre(s)
        Milliliter: ml, mls, milliliter(s), millilitre(s)
        Fluid ounce: fl oz, fluid ounce(s)
        Teaspoon: tsp, teaspoon(s)
        Tablespoon: tbsp, tablespoon(s)
        Pint: pint(s)
        Quart: quart(s)
        Fluid Dram: fluid dram(s)
        Bushel: bushel(s)
        Hogshead: hogshead(s)
        # Speed
        Meter per second: m/s, meter(s) per second, metre(s) per second, meter/second, meters/second, metres/second
        Kilometer per hour: km/h, km/hr, kph, kmph, kilometer(s) per hour, kilometre(s) per hour, kilometers/hour, kilometres/hour
        Kilometer per minute: km/min, kilometer(s) per minute, kilometre(s) per minute, kilometers/minute
        Kilometer per second: km/s, kilometer(s) per second, kilometre(s) per second, kilometers/second
        Mile per hour: mph, mi/h, mile(s) per hour, miles/hour
        Foot per second: ft/s, foot per second, feet per second, foot/second, feet/second
        Foot per minute: ft/min, foot per minute, feet per minute, foot/minute, feet/minute
        Yard per minute: yard(s) per minute, yards/minute
        Yard per second: yard(s) per second, yards/second
        Meter per millisecond: m/ms, meter(s) per millisecond, metre(s) per millisecond, meters/millisecond
        Centimeter per millisecond: cm/ms, centimeter(s) per millisecond, centimetre(s) per millisecond, centimeters/millisecond
        Kilometer per millisecond: km/ms, kilometer(s) per millisecond, kilometre(s) per millisecond, kilometers/millisecond
        # Information
        Kilobit: kilobit(s), Kb
        Megabit: megabit(s), Mb
        Gigabit: gigabit(s), Gb
        Terabit: terabit(s), Tb
        Petabit: petabit(s), Pb
        Byte: byte(s)
        Kilobyte: kb, kilobyte(s)
        Megabyte: mb, megabyte(s)
        Gigabyte: gb, gigabyte(s)
        Terabyte: tb, terabyte(s)
        Petabyte: pb, petabyte(s)
        # Weight
        Kilogram: kg, kgs, kilogram(s), kilogramme(s), kilo(s)
        Gram: gram(s), gramme(s)
        Milligram: mg, milligram(s), milligramme(s)
        Microgram: μg, µg, mcg, microgram(s), microgramme(s)
        Gallon: gallon(s)
        Metric ton: metric ton(s), metric tonne(s)
        Long ton (British): long ton(s)
        Short ton (US): short ton(s)
        Short hundredweight (US): short hundredweight(s)
        Ton: tonne(s)
        Pound: lbs
        Ounce: oz, ounce(s)
        Pennyweight: pennyweight(s)
        # Angle
        Radian: radian(s)
        """;

    /// <summary>Words that are units only behind a number.</summary>
    public const string BehindNumbers = """
        # Length
        Meter: m
        Decimeter: dm
        Mile: mi
        Yard: yd, yds, yard(s)
        Foot: ft, ft., foot, feet
        Inch: in, in., ″
        # Volume
        Liter: l
        Pint: pt, pts
        Quart: qt, qts
        Cup: cup(s)
        Barrel: barrel(s)
        Gill: gill(s)
        Pinch: pinch, pinches
        Minim: minim(s)
        Cord: cord(s)
        Peck: peck(s)
        # Speed
        Knot: knot(s), kt
        Foot per second: fps
        # Information
        Bit: bit(s)
        # Weight
        Gram: g
        Gallon: gal
        Ton: ton(s), t
        Pound: pound(s), lb
        Grain: grain(s)
        Stone: stone(s)
        Dram: dram(s), drachma(s), drachm(s)
        # Angle
        Degree: degree(s), °
        Turn: turn(s)
        """;
}
