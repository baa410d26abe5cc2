package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.spi.ComplaintStore;
import java.util.List;
import java.util.function.Supplier;

/** The wrong stores, each with the contract test that must not let it pass. */
final class Shelf {

    /**
     * A store and its defect.
     *
     * @param defect in words
     * @param store makes a fresh one
     * @param caughtBy contract class and test
     */
    record Wrong(String defect, Supplier<ComplaintStore> store, String caughtBy) {
        @Override
        public String toString() {
            return defect;
        }
    }

    private static final List<Wrong> WRONG_STORES = List.of(
            new Wrong(
                    "lost update",
                    WrongAppends.LostUpdate::new,
                    "AppendContract.anAppendToAnOlderVersionIsStaleAndLeavesNothing"),
            new Wrong(
                    "check then act",
                    WrongAppends.CheckThenAct::new,
                    "ConcurrencyContract.ofManyAppendsToOneVersionExactlyOneWins"),
            new Wrong(
                    "acknowledged and forgotten",
                    WrongAppends.Forgetful::new,
                    "ManyActsContract.ofManyActsOfManyThreadsNoneIsLost"),
            new Wrong(
                    "events first",
                    WrongAppends.EventsFirst::new,
                    "AppendContract.anAppendToAVersionNotYetReachedIsStaleAndLeavesNothing"),
            new Wrong(
                    "complaint without event",
                    WrongAppends.ComplaintWithoutEvent::new,
                    "AppendContract.aLaterAppendReplacesTheComplaintAndAddsItsEvents"),
            new Wrong(
                    "duplicate ignored", WrongAppends.DuplicateIgnored::new, "UniquenessContract.aTakenIdIsADuplicate"),
            new Wrong(
                    "reference twice",
                    WrongAppends.ReferenceTwice::new,
                    "UniquenessContract.aTakenReferenceIsADuplicateAndLeavesNothing"),
            new Wrong(
                    "number twice",
                    WrongAppends.NumberTwice::new,
                    "ConcurrencyContract.reservedNumbersAreAllDifferent"),
            new Wrong("shared numbers", WrongAppends.SharedNumbers::new, "NumberContract.tenantsHaveTheirOwnSeries"),
            new Wrong("tenant leak", WrongReads.TenantLeak::new, "TenantContract.anotherTenantsComplaintIsNotFound"),
            new Wrong(
                    "tenant leak in search",
                    WrongReads.TenantLeakInSearch::new,
                    "TenantContract.anotherTenantsComplaintIsNotSearched"),
            new Wrong("ordered by id", WrongReads.OrderedById::new, "PagingContract.complaintsComeByTimeOfReceipt"),
            new Wrong(
                    "unstable order",
                    WrongReads.UnstableOrder::new,
                    "PagingContract.complaintsOfOneInstantComeByIdInCodeUnits"),
            new Wrong(
                    "page repeats", WrongReads.PageRepeats::new, "PagingContract.everyPageSizeGivesEachComplaintOnce"),
            new Wrong(
                    "paged by offset",
                    WrongReads.PagedByOffset::new,
                    "PagingContract.whatIsInsertedBetweenPagesNeitherRepeatsNorHides"),
            new Wrong(
                    "empty last page", WrongReads.EmptyLastPage::new, "PagingContract.pagesAreFullAndTheLastOneSaysSo"),
            new Wrong(
                    "any criterion",
                    WrongReads.AnyCriterion::new,
                    "CriteriaContract.severalCriteriaFindWhatMeetsAllOfThem"),
            new Wrong("counts all", WrongReads.CountsAll::new, "TallyContract.onlyWhatMeetsTheCriteriaIsCounted"),
            new Wrong(
                    "mutable history",
                    WrongReads.MutableHistory::new,
                    "HistoryContract.aHistoryCannotBeChangedByItsReader"),
            new Wrong(
                    "growing history",
                    WrongReads.GrowingHistory::new,
                    "HistoryContract.aHistoryThatWasReadDoesNotGrow"),
            new Wrong(
                    "history by clock",
                    WrongReads.HistoryByClock::new,
                    "HistoryContract.eventsComeInOrderOfSequenceWhateverTheirTimes"),
            new Wrong("truncated micros", WrongValues::truncatedMicros, "TimeContract.microsecondsAreKept"),
            new Wrong(
                    "wall clock", WrongValues::wallClock, "TimeContract.theZoneOfTheJvmDoesNotMatterAcrossSummerTime"),
            new Wrong("empty to absent", WrongValues::emptyToAbsent, "TextContract.absentErasedAndEmptyTextsStayApart"),
            new Wrong("erased to empty", WrongValues::erasedToEmpty, "TextContract.absentErasedAndEmptyTextsStayApart"),
            new Wrong(
                    "three byte characters", WrongValues::threeByteCharacters, "TextContract.everyTextIsKeptVerbatim"),
            new Wrong("trimmed", WrongValues::trimmed, "TextContract.everyTextIsKeptVerbatim"),
            new Wrong(
                    "description alone long",
                    WrongValues::subjectCutOff,
                    "TextContract.theLongestTextIsKeptWhereverATextStands"),
            new Wrong("cut off", WrongValues::cutOff, "TextContract.aMegabyteOfTextIsKept"),
            new Wrong(
                    "category by prefix",
                    WrongCriteria.CategoryByPrefix::new,
                    "CriteriaContract.aCategoryFindsItselfAndWhatLiesBelow"),
            new Wrong(
                    "last day left out",
                    WrongCriteria.LastDayLeftOut::new,
                    "CriteriaContract.daysOfReceiptCountFromTheFirstToTheLast"),
            new Wrong(
                    "day after the last",
                    WrongCriteria.DayAfterTheLast::new,
                    "CriteriaContract.daysBeyondTheYearsThatAreKeptMeanTheFirstAndTheLastDay"),
            new Wrong("days in UTC", WrongCriteria.DaysInUtc::new, "CriteriaContract.theDayOfReceiptIsThatOfSomeZone"),
            new Wrong(
                    "series cut off",
                    WrongCriteria.SeriesCutOff::new,
                    "NumberContract.aSeriesThatNotEveryStoreCouldKeepIsRefused"),
            new Wrong("caseless series", WrongCriteria.CaselessSeries::new, "NumberContract.seriesRunApart"),
            new Wrong(
                    "tenant forgotten in history",
                    WrongCriteria.TenantForgotten::new,
                    "TenantContract.anotherTenantsComplaintHasNoHistory"),
            new Wrong(
                    "tenant forgotten in tally",
                    WrongCriteria.TenantForgotten::new,
                    "TenantContract.anotherTenantsComplaintIsNotCounted"),
            new Wrong(
                    "backwards reversed",
                    WrongSearches.BackwardsReversed::new,
                    "OrderContract.thePageBeforeAPlaceIsTheNearestOne"),
            new Wrong(
                    "back to the beginning",
                    WrongSearches.BackToTheBeginning::new,
                    "OrderContract.thePageBeforeAPlaceIsTheNearestOne"),
            new Wrong(
                    "undated first",
                    WrongSearches.UndatedFirst::new,
                    "OrderContract.complaintsWithoutDeadlineComeLastAndTiesById"),
            new Wrong(
                    "end of span included",
                    WrongSearches.EndOfSpanIncluded::new,
                    "SearchContract.aDeadlineCountsOnlyWhileItsLimitRuns"),
            new Wrong(
                    "ends every span",
                    WrongSearches.EndsEverySpan::new,
                    "SearchContract.nothingIsDueInASpanThatBeginsWhereTheYearsEnd"),
            new Wrong(
                    "case counts",
                    WrongSearches.CaseCounts::new,
                    "SearchContract.wordsAreFoundInEitherCaseOfTheirLetters"),
            new Wrong(
                    "prefix as pattern",
                    WrongSearches.PrefixAsPattern::new,
                    "SearchContract.eachCriterionFindsWhatItSays"),
            new Wrong("counts a page", WrongSearches.CountsAPage::new, "SearchContract.eachCriterionFindsWhatItSays"),
            new Wrong(
                    "tally backwards",
                    WrongCriteria.TallyBackwards::new,
                    "TallyContract.groupsAreToldApartAndOrderedByCodeUnit"),
            new Wrong(
                    "shows small groups",
                    WrongCriteria.ShowsSmallGroups::new,
                    "FrequencyContract.groupsOfFewerComplaintsAreLeftOut"),
            new Wrong(
                    "groups all",
                    WrongCriteria.GroupsAll::new,
                    "FrequencyContract.onlyWhatMeetsTheCriteriaIsCountedInGroups"),
            new Wrong(
                    "groups of all tenants",
                    WrongCriteria.TenantForgotten::new,
                    "FrequencyContract.groupsOfOtherTenantsAreNotCounted"),
            new Wrong(
                    "groups without order",
                    WrongCriteria.GroupsWithoutOrder::new,
                    "FrequencyContract.groupsThatAreAsFrequentAreOrderedByCodeUnit"),
            new Wrong("clocks lost", WrongValues::clocksLost, "ClockContract.aClockComesBackWithEveryComponent"),
            new Wrong(
                    "survey lost", WrongValues::surveyLost, "SurveyContract.aSurveyIsKeptWithItsQuestionsInEveryMode"),
            new Wrong("hold lost", WrongValues::holdLost, "ClockContract.aHoldIsKeptWithoutAnyClock"),
            new Wrong(
                    "claim that holds nothing",
                    WrongQueues.ClaimThatHoldsNothing::new,
                    "DueContract.whatIsClaimedIsNotClaimedAgainBeforeItsTimeHasPassed"),
            new Wrong(
                    "look, then claim",
                    WrongQueues.LookThenClaim::new,
                    "DueContract.manyWhoClaimAtOnceGetEachComplaintOnce"),
            new Wrong(
                    "tenant forgotten in claim",
                    WrongQueues.TenantForgotten::new,
                    "DueContract.anotherTenantsComplaintsAreNeitherClaimedNorTouched"),
            new Wrong(
                    "dates of tasks forgotten in claim",
                    WrongQueues.TasksForgotten::new,
                    "DueContract.aTaskIsDueThoughNoClockRunsUntilItIsReportedCancelledOrOnRecordAsOverdue"),
            new Wrong("time forgotten in claim", WrongQueues.TimeForgotten::new, "DueContract.onlyWhatIsDueIsClaimed"),
            new Wrong("claim for ever", WrongQueues.ClaimForEver::new, "DueContract.aClaimWhoseTimeHasPassedComesBack"),
            new Wrong(
                    "queue left stale",
                    WrongQueues.QueueLeftStale::new,
                    "DueContract.anAppendMovesTheComplaintInTheQueue"),
            new Wrong(
                    "queue left stale by removal",
                    WrongQueues.QueueLeftStale::new,
                    "DueContract.anAppendTakesTheComplaintOutOfTheQueue"),
            new Wrong(
                    "claim outlives append",
                    WrongQueues.ClaimOutlivesAppend::new,
                    "DueContract.aClaimEndsWithTheNextAppendThoughNoClockChanges"),
            new Wrong(
                    "refused append ends claim",
                    WrongQueues.RefusedAppendEndsClaim::new,
                    "DueContract.aRefusedAppendLeavesTheQueueAsItWas"),
            new Wrong(
                    "claimed by id",
                    WrongQueues.ClaimedById::new,
                    "DueContract.whatIsDueComesByTimeThenByIdInCodeUnits"),
            new Wrong(
                    "bulk stops at the first refusal",
                    WrongBulks.StopsAtTheFirst::new,
                    "BulkContract.eachThatCannotBeStoredSaysWhyAndLeavesNothingWhileTheOthersAreStored"),
            new Wrong(
                    "bulk half stored",
                    WrongBulks.ChecksOnTheWay::new,
                    "BulkContract.aCallThatIsNotAllowedLeavesNothing"),
            new Wrong(
                    "bulk knows one refusal",
                    WrongBulks.AlwaysStale::new,
                    "BulkContract.ofTwoThatWantTheSameTheEarlierInTheListGetsIt"),
            new Wrong(
                    "bulk looks for what is wanted first",
                    WrongBulks.WantedBeforeVersion::new,
                    "BulkContract.theVersionCountsBeforeWhatIsWanted"),
            new Wrong(
                    "outcomes by id",
                    WrongBulks.OutcomesById::new,
                    "BulkContract.aStaleOneAmongStoredOnesIsStaleAndLeavesNothing"),
            new Wrong(
                    "found by id",
                    WrongBulks.FoundById::new,
                    "BulkContract.complaintsAreFoundInTheOrderAskedEachOnceAndAbsentOnesNot"),
            new Wrong(
                    "found twice",
                    WrongBulks.FoundTwice::new,
                    "BulkContract.complaintsAreFoundInTheOrderAskedEachOnceAndAbsentOnesNot"),
            new Wrong(
                    "tenant forgotten in histories",
                    WrongBulks.TenantForgotten::new,
                    "BulkContract.anotherTenantsComplaintsAreNeitherFoundNorTouched"),
            new Wrong(
                    "bulk locks in the order of its list",
                    WrongBulks.LocksInOrderOfList::new,
                    "BulkContract.callsThatOverlapComeToAnEndAndEachComplaintHasOneWinner"),
            new Wrong(
                    "skips what is committed late",
                    WrongFeeds.SkipsLateCommit::new,
                    "FeedContract.whatIsAppendedBetweenClaimAndAcknowledgementIsNotLost"),
            new Wrong(
                    "loses a wake-up",
                    WrongFeeds.LosesWakeUp::new,
                    "FeedContract.whatIsAppendedBetweenClaimAndAcknowledgementIsNotLost"),
            new Wrong(
                    "tenant forgotten in acknowledgement",
                    WrongFeeds.TenantForgotten::new,
                    "FeedContract.tenantsHaveNothingToDoWithEachOther"),
            new Wrong(
                    "feed claim that holds nothing",
                    WrongFeeds.ClaimThatHoldsNothing::new,
                    "FeedContract.whatIsClaimedIsNotClaimedAgainBeforeItsTimeHasPassed"),
            new Wrong(
                    "double claim of events",
                    WrongFeeds.ClaimThatHoldsNothing::new,
                    "FeedConcurrencyContract.manyWhoClaimAtOnceGetEachComplaintOnce"),
            new Wrong(
                    "acknowledges before the call",
                    WrongFeeds.AcknowledgesBeforeTheCall::new,
                    "FeedContract.aClaimWhoseTimeHasPassedComesBackAndTheOldOneIsVoid"),
            new Wrong(
                    "feed claim for ever",
                    WrongFeeds.ClaimForEver::new,
                    "FeedContract.aClaimWhoseTimeHasPassedComesBackAndTheOldOneIsVoid"),
            new Wrong(
                    "newest event first",
                    WrongFeeds.NewestFirst::new,
                    "FeedContract.eachAppendWaitsAfterTheLastEventThatWasDelivered"),
            new Wrong(
                    "events passed over among many",
                    WrongFeeds.NewestFirst::new,
                    "FeedConcurrencyContract.fromTheBeginningNothingIsMissedOfAppendsThatRun"),
            new Wrong(
                    "dead letter loses its place",
                    WrongFeeds.DeadLetterLosesItsPlace::new,
                    "FeedContract.aDeadLetterKeepsItsPlaceAndOthersGoOn"),
            new Wrong(
                    "one position for all consumers",
                    WrongFeeds.OnePositionForAll::new,
                    "FeedContract.consumersHaveNothingToDoWithEachOther"),
            new Wrong(
                    "always from now",
                    WrongFeeds.AlwaysFromNow::new,
                    "FeedContract.fromTheBeginningComplaintsThatWereThereBeforeAreDelivered"),
            new Wrong(
                    "feed without turns",
                    WrongTurns.ClaimedById::new,
                    "FeedTurnContract.whatCouldBeClaimedLongestComesFirstThenById"),
            new Wrong(
                    "an append takes the turn",
                    WrongTurns.ClaimedById::new,
                    "FeedTurnContract.whatWaitsKeepsItsTurnWhenMoreIsAppended"),
            new Wrong(
                    "failures first",
                    WrongTurns.ClaimedById::new,
                    "FeedTurnContract.aFailureThatMayComeBackAtOnceGivesWayToOthers"),
            new Wrong(
                    "forgets whom the events killed",
                    WrongTurns.ForgetsTheKilled::new,
                    "FeedTurnContract.aClaimThatEndsWithoutAnAnswerCountsAsAnAttempt"),
            new Wrong(
                    "attempts for good",
                    WrongTurns.AttemptsForGood::new,
                    "FeedTurnContract.aLateAcknowledgementForgetsTheAttempt"),
            new Wrong(
                    "release that counts",
                    WrongTurns.ReleaseThatCounts::new,
                    "FeedTurnContract.aReleasedClaimCountsAsNoAttemptAndGivesWayToOthers"),
            new Wrong(
                    "releases anybody's claim",
                    WrongTurns.ReleasesAnything::new,
                    "FeedTurnContract.aClaimThatSomebodyElseTookOverCannotBeReleased"),
            new Wrong("tickets from one", WrongTurns.TicketsFromOne::new, "FeedTurnContract.aTicketNeverReturns"),
            new Wrong(
                    "runs ahead",
                    WrongTurns.RunsAhead::new,
                    "FeedTurnContract.anAcknowledgementBeyondTheLastEventIsCutToIt"),
            new Wrong(
                    "any number of letters",
                    WrongTurns.AnyNumberOfLetters::new,
                    "FeedTurnContract.aListOfDeadLettersOutOfBoundsIsRefused"),
            new Wrong(
                    "erased but in the history",
                    WrongErasures.KeepsHistory::new,
                    "ErasureContract.noWordOfWhatWasErasedIsLeftInAnythingThatTheStoreTells"),
            new Wrong(
                    "erased but in the filing",
                    WrongErasures.KeepsFiling::new,
                    "ErasureContract.noWordOfWhatWasErasedIsLeftInAnythingThatTheStoreTells"),
            new Wrong(
                    "erased but in the index",
                    WrongErasures.KeepsIndex::new,
                    "ErasureContract.nothingIsFoundByWhatWasErased"),
            new Wrong(
                    "erased with its facts",
                    WrongErasures.ChangesFacts::new,
                    "ErasureContract.onlyThePartysNameAndContactsGoWhereOnlyTheyAreErased"),
            new Wrong(
                    "erased though stale",
                    WrongErasures.EventsFirst::new,
                    "ErasureContract.aRedactionOfAnotherVersionIsStaleAndChangesNothing"),
            new Wrong(
                    "stale erasure passed over",
                    WrongErasures.AnyVersion::new,
                    "ErasureContract.aComplaintThatIsNotThereIsStale"),
            new Wrong(
                    "erased of every tenant",
                    WrongErasures.EveryTenant::new,
                    "ErasureContract.othersThatSayTheSameKeepTheirTexts"));

    private Shelf() {}

    static List<Wrong> wrongStores() {
        return WRONG_STORES;
    }
}
