import { useEffect, useState } from 'react';
import { JumpNav } from '../../parts/jump-nav.tsx';
import { hrefOf } from '../../route.ts';
import type { SeasonRecord } from '../../season/season-record.ts';
import { SeasonScreen } from '../../season/season-screen.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useHash } from '../../use-hash.ts';
import { AddSection } from './add-section.tsx';
import { KeepSection } from './keep-section.tsx';
import { ApplicationPart } from './one/application-part.tsx';
import { MatchYear } from './outlook/match-year.tsx';
import { OutlookSection } from './outlook/outlook-section.tsx';
import { applicationInAddress } from './season-address.ts';
import { Tracker } from './tracker.tsx';

const t = roomPhrases.season;

/** The tracker: all applications, or the one that the address names. */
export default function SeasonPage() {
  const application = applicationInAddress(useHash());
  return (
    <SeasonScreen route="season" title={t.title} lede={t.lede}>
      {(record) =>
        application === null ? (
          <Overview record={record} />
        ) : (
          <ApplicationPart log={record.log} application={application} />
        )
      }
    </SeasonScreen>
  );
}

const PLACES = (['outlook', 'applications', 'add', 'keep'] as const).map((id) => ({
  id,
  label: t.tracker.jump[id],
}));

/** How far the page was scrolled, so that back from one application leads to the same rows. */
let scrolled = 0;

function Overview({ record: { log, past } }: { record: SeasonRecord }) {
  useEffect(() => {
    if (scrolled > 0) window.scrollTo(0, scrolled);
    const keep = () => {
      if (applicationInAddress(window.location.hash) === null) scrolled = window.scrollY;
    };
    window.addEventListener('scrollend', keep);
    return () => {
      window.removeEventListener('scrollend', keep);
      if (applicationInAddress(window.location.hash) === null) scrolled = 0;
    };
  }, []);
  const hasApplications = log.applications.length > 0;
  const isEmpty = !hasApplications && Object.keys(log.counts).length === 0;
  // The first digit of a total must not fold away the field in which the second is typed.
  const former = past.at(-1)?.season;
  const [wasEmpty] = useState(isEmpty);
  return (
    <>
      {hasApplications && <JumpNav places={PLACES} />}
      {former !== undefined && (
        <p>
          {t.tracker.home.former(former)} <a href={hrefOf('afterwards')}>{t.tracker.home.links.afterwards}</a>
        </p>
      )}
      {isEmpty && <MatchYear log={log} />}
      {!isEmpty && <OutlookSection log={log} />}
      {hasApplications && <Tracker applications={log.applications} />}
      <AddSection log={log} isEmpty={isEmpty || (wasEmpty && !hasApplications)} />
      {!isEmpty && <KeepSection log={log} />}
    </>
  );
}
