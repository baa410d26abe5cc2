package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.inmemory.wrong.Shelf.Wrong;
import java.util.List;

/** The stores with wrong sums, each with the contract test that must not let it pass. */
final class RollupShelf {

    private static final List<Wrong> WRONG_STORES = List.of(
            new Wrong(
                    "counts a lost claim",
                    WrongRollups.CountsTheLost::new,
                    "RollupCountContract.aLostClaimChangesNothingWhileOthersOfTheSameCallAreCounted"),
            new Wrong(
                    "counts a claim twice",
                    WrongRollups.CountsTwice::new,
                    "RollupCountContract.aCallOfWhichNothingIsHeldAnyMoreChangesNothing"),
            new Wrong(
                    "counts a claim of several twice",
                    WrongRollups.CountsTwice::new,
                    "RollupConcurrencyContract.ofManyWhoCountOneClaimOneDoes"),
            new Wrong(
                    "one lost claim stops all",
                    WrongRollups.AllOrNothing::new,
                    "RollupCountContract.aLostClaimChangesNothingWhileOthersOfTheSameCallAreCounted"),
            new Wrong(
                    "passes over what came late",
                    WrongRollups.PassesOverWhatCameLate::new,
                    "RollupCountContract.aComplaintThatWentOnSinceStaysClaimableWithItsLaterEvents"),
            new Wrong(
                    "adds what went on twice",
                    WrongRollups.AddsWhatWentOnTwice::new,
                    "RollupCountContract.aComplaintThatWentOnSinceStaysClaimableWithItsLaterEvents"),
            new Wrong(
                    "leaves what changes nothing",
                    WrongRollups.LeavesWhatChangesNothing::new,
                    "RollupCountContract.whatChangesNothingIsAcknowledgedAllTheSame"),
            new Wrong(
                    "takes any number",
                    WrongRollups.AnyNumber::new,
                    "RollupCountContract.tooManyAndThoseOfSeveralConsumersAreRefused"),
            new Wrong(
                    "forgets the consumer, keeps the cells",
                    WrongRollups.KeepsTheCells::new,
                    "RollupCountContract.forgettingTakesCellsAndConsumerOfOneTenantAndConsumerOnly"),
            new Wrong(
                    "forgets the cells, keeps the consumer",
                    WrongRollups.KeepsTheConsumer::new,
                    "RollupCountContract.whatIsForgottenBeginsAnewAndOldClaimsAreVoid"),
            new Wrong(
                    "forgets other consumers",
                    WrongRollups.ForgetsOthers::new,
                    "RollupCountContract.forgettingTakesCellsAndConsumerOfOneTenantAndConsumerOnly"),
            new Wrong(
                    "leaves what is counted while it forgets",
                    WrongRollups.KeepsTheCells::new,
                    "RollupConcurrencyContract.whatIsForgottenWhileItIsCountedLeavesNothing"),
            new Wrong(
                    "sums across tenants",
                    WrongRollups.TenantForgotten::new,
                    "RollupCountContract.tenantsAndConsumersHaveNothingToDoWithEachOther"),
            new Wrong(
                    "sums across consumers",
                    WrongRollups.ConsumerForgotten::new,
                    "RollupCountContract.tenantsAndConsumersHaveNothingToDoWithEachOther"),
            new Wrong(
                    "dead letters do not wait",
                    WrongRollups.DeadLettersDoNotWait::new,
                    "RollupCountContract.whatWaitsIsCountedWhateverBecameOfItsClaim"),
            new Wrong(
                    "nobody waits for nothing",
                    WrongRollups.NobodyWaitsForNothing::new,
                    "RollupCountContract.whatWaitsIsCountedWhateverBecameOfItsClaim"),
            new Wrong(
                    "the most by key",
                    WrongRollups.MostByKey::new,
                    "RollupCellContract.ofAnOpenAxisTheKeysWithMostComplaintsAreRead"),
            new Wrong(
                    "ordered by key",
                    WrongRollups.MostByKey::new,
                    "RollupCellContract.cellsComeByComplaintsReceivedThenByKey"),
            new Wrong("ties by byte", WrongRollups.TiesByByte::new, "RollupCellContract.tiesAreBrokenByCodeUnit"),
            new Wrong(
                    "shows zeros",
                    WrongRollups.ShowsZeros::new,
                    "RollupCellContract.cellsThatAreAllZeroAreNotThereAndTakeNoPlace"),
            new Wrong(
                    "shows zero sums",
                    WrongRollups.ShowsZeros::new,
                    "RollupCellContract.whatMonthsMakeUpForIsZeroInTheirSumOnly"),
            new Wrong(
                    "shows complaints received only",
                    WrongRollups.ShowsReceivedOnly::new,
                    "RollupCellContract.cellsThatAreAllZeroAreNotThereAndTakeNoPlace"),
            new Wrong(
                    "shows keys without complaints",
                    WrongRollups.ShowsKeysWithoutComplaints::new,
                    "RollupCellContract.ofAnOpenAxisKeysWithoutComplaintsAreNotThere"),
            new Wrong(
                    "last month left out",
                    WrongRollups.LastMonthLeftOut::new,
                    "RollupCellContract.monthsAreSummedFromTheFirstToTheLast"),
            new Wrong(
                    "last month left out by month",
                    WrongRollups.LastMonthLeftOut::new,
                    "RollupCellContract.monthsAreToldApartWhereThatIsAskedFor"),
            new Wrong(
                    "bound by month",
                    WrongRollups.BoundByMonth::new,
                    "RollupCellContract.ofAnOpenAxisTheKeysWithMostComplaintsAreRead"),
            new Wrong(
                    "cuts what is few",
                    WrongRollups.CutsWhatIsFew::new,
                    "RollupCellContract.ofAnOpenAxisTheKeysWithMostComplaintsAreRead"),
            new Wrong("trimmed keys", WrongRollups.Trimmed::new, "RollupCellContract.keysAreKeptVerbatim"),
            new Wrong("caseless keys", WrongRollups.Caseless::new, "RollupCellContract.keysAreKeptVerbatim"),
            new Wrong("keys cut off", WrongRollups.CutOff::new, "RollupCellContract.theLongestKeysAreKept"),
            new Wrong(
                    "amounts in cents",
                    WrongRollups.Cents::new,
                    "RollupCellContract.amountsKeepFourDecimalsAndTwentyOneDigitsBeforeThem"),
            new Wrong(
                    "nothing is taken away",
                    WrongRollups.NothingIsTakenAway::new,
                    "RollupCountContract.aLaterCountingAddsToWhatIsThere"),
            new Wrong(
                    "lost updates of sums",
                    WrongRollups.LostUpdates::new,
                    "RollupConcurrencyContract.whoeverAddsToTheSameCellsInAnotherOrderComesToAnEnd"),
            new Wrong(
                    "mutable cells",
                    WrongRollups.MutableCells::new,
                    "RollupCellContract.cellsCannotBeChangedByTheirReaderAndNobodyHasThoseOfAnUnknownConsumer"));

    private RollupShelf() {}

    static List<Wrong> wrongStores() {
        return WRONG_STORES;
    }
}
