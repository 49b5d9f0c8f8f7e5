using Sakai.ElectionAssist.Approval;
using Sakai.ElectionAssist.Console;
using Sakai.ElectionAssist.Exports;
using Sakai.ElectionAssist.Roll;

const string Share = @"\\fs01\election";

var roll = new VoterRoll($@"{Share}\roll\2026.csv");
var desk = new MessageApprovalDesk($@"{Share}\approvals", TimeProvider.System, TimeSpan.FromMinutes(30));
var wards = new WardCommands(roll, new WardDelivery($@"{Share}\wards"), desk);

switch (args)
{
    case ["count"]:
        Console.WriteLine($"{roll.All().Count()} voters");
        return 0;
    case ["deliver", var ward, var precinct]:
        return wards.Deliver(int.Parse(ward), int.Parse(precinct)) ? 0 : 1;
    case ["redeliver", var ward, var precinct]:
        wards.Redeliver(int.Parse(ward), int.Parse(precinct));
        return 0;
    default:
        Console.Error.WriteLine("usage: election-assist count | deliver WARD PRECINCT | redeliver WARD PRECINCT");
        return 2;
}
