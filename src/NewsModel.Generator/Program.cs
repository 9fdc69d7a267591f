using NewsModel.Generator;

// dotnet run --project src/NewsModel.Generator             writes every generated table
// dotnet run --project src/NewsModel.Generator -- --check  writes nothing, exits with 1 if one is stale
var root = GeneratedFile.FindRepositoryRoot(Environment.CurrentDirectory);
var check = args.Contains("--check");
var stale = 0;
foreach (var file in Tables.Generate(root))
{
    if (file.IsFresh(root)) continue;
    stale++;
    Console.WriteLine((check ? "stale " : "wrote ") + file.Path);
    if (!check) file.Write(root);
}
Console.WriteLine(stale == 0 ? "all tables are fresh" : $"{stale} tables {(check ? "are stale" : "written")}");
return check && stale > 0 ? 1 : 0;
