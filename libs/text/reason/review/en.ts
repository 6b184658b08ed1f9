/** The words of reasons of reconsideration and recheck, in English, the source of the other languages. */
export const review = {
  reconsiderationWindowOpen: 'The time to ask for reconsideration is not running.',
  reconsiderationOpen: 'No request for reconsideration is open.',
  reconsiderationDecided: 'The issuing body has not decided a request for reconsideration.',
  preparersNew: 'Somebody who prepared the decision was on the team, or was officer or appraiser of the case.',
  amendingNoticeComplete: 'The amending notice is not complete, or does not cite the notice that it amends.',
  amendingNoticeUnserved: 'No amending notice waits to be served.',
  petitionWindowOpen: 'The time for a petition is over, or there was one before.',
  petitionOpen: 'No petition is open.',
  recheckGroundListed: 'The ground is not on the list of the regime, or the time to order a recheck is over.',
  recheckOpen: 'No recheck is open.',
  reviewOpen: 'Neither a reconsideration nor a recheck is open.',
  effectSuspended: 'The effect of no item is suspended.',
  higherBodyExists: 'There is no higher body for this case.',
};
