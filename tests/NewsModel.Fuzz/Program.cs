using System.Diagnostics;
using NewsModel.Fuzz;
using SharpFuzz;

// NewsModel.Fuzz afl TARGET                     under afl-fuzz (see .ci/fuzz)
// NewsModel.Fuzz random TARGET SECONDS [SEED]   random changes to the corpus, without a fuzzer; writes finds, prints executions
// NewsModel.Fuzz corpus TARGET FOLDER           writes the corpus and a dictionary for afl-fuzz
// NewsModel.Fuzz targets
switch (args)
{
    case ["targets"]:
        foreach (var target in FuzzTarget.All) Console.WriteLine(target.Name);
        return 0;
    case ["afl", var name]:
        var run = FuzzTarget.Find(name).Run;
        Fuzzer.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            run(bytes.ToArray());
        });
        return 0;
    case ["corpus", var name, var folder]:
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        foreach (var (seed, index) in Corpus.Seeds(name).Select((seed, index) => (seed, index))) File.WriteAllBytes(Path.Combine(folder, "seeds", $"{index}"), seed);
        File.WriteAllLines(Path.Combine(folder, "words.dict"), Corpus.Words(name).Select(word => "\"" + string.Concat(word.Select(unit => $"\\x{unit:X2}")) + "\""));
        return 0;
    case ["random", var name, var seconds, .. var rest]:
        return Random(FuzzTarget.Find(name), int.Parse(seconds), rest is [var given] ? int.Parse(given) : 20250213);
    default:
        Console.Error.WriteLine("usage: NewsModel.Fuzz targets | afl TARGET | corpus TARGET FOLDER | random TARGET SECONDS [SEED]");
        return 2;
}

static int Random(FuzzTarget target, int seconds, int seed)
{
    var mutator = new Mutator(Corpus.Seeds(target.Name), Corpus.Words(target.Name), seed);
    var watch = Stopwatch.StartNew();
    long executions = 0, warm = 0;
    TimeSpan? warmed = null;
    var places = new HashSet<string>(StringComparer.Ordinal);
    var slowest = TimeSpan.Zero;
    while (watch.Elapsed.TotalSeconds < seconds && places.Count < 10)
    {
        var input = mutator.Next();
        var start = Stopwatch.GetTimestamp();
        try
        {
            target.Run(input);
        }
        catch (Exception fault)
        {
            // One find a place; the rest are the same again.
            if (!places.Add(fault.Message + fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("NewsModel", StringComparison.Ordinal)))) continue;
            var path = Path.Combine(Corpus.Finds, target.Name, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(input))[..12]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, input);
            Console.WriteLine($"{target.Name}: {fault.GetType().Name}: {fault.Message.Split('\n')[0]} ({path})");
        }
        executions++;
        // The first seconds are the compiler's.
        if (warmed is null && watch.Elapsed.TotalSeconds > seconds / 2.0) (warmed, warm) = (Environment.CpuUsage.TotalTime, executions);
        if (Stopwatch.GetElapsedTime(start) is var took && took > slowest) slowest = took;
    }
    var rate = (executions - warm) / Math.Max(0.001, (Environment.CpuUsage.TotalTime - (warmed ?? TimeSpan.Zero)).TotalSeconds);
    Console.WriteLine($"{target.Name} {executions} executions, {rate:0} a second of the processor, {places.Count} finds, slowest {slowest.TotalMilliseconds:0} ms");
    return places.Count == 0 ? 0 : 1;
}
