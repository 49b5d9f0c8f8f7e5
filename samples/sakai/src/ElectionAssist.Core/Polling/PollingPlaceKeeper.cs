namespace Sakai.ElectionAssist.Polling;

/// <summary>Who opens a polling place on election day (投開票所の施設管理者、鍵保管者).</summary>
public sealed record PollingPlaceKeeper(int PollingPlaceNumber, string FullName, string Address, string Phone);
