// Written by npm run web-types from openapi.json.
export interface paths {
    "/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for your decision as chair, secretary or directing member, the oldest first */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bodies that exist today */
        get: operations["listBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-feeds/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Due dates of whoever has the secret address, for a calendar */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of every calendar */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of one calendar */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars/{id}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version: its weekends, days off and swapped days, each with its source */
        get: operations["readCalendarVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose that a corrected calendar is published and taken to every open case */
        post: operations["applyCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which due dates of open cases a corrected calendar would move; nothing is changed */
        post: operations["whatIfCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases in which you have a part, page by page */
        get: operations["listCases"];
        put?: never;
        /** Proposes a case */
        post: operations["proposeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of cases that you see, as CSV, with what was filtered */
        get: operations["exportCasesAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of cases that you see, as a workbook, with what was filtered */
        get: operations["exportCasesAsWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case, as you may see it, with what you can do. Its version is the ETag */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an action asks for, as JSON Schema */
        get: operations["describeAction"];
        put?: never;
        /** Does an action, or with `dryRun=true` only tells what it would do */
        post: operations["doAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every deadline with how each of its dates was counted, line by line */
        get: operations["readDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents that you may read, and what you uploaded yourself */
        get: operations["listDocuments"];
        put?: never;
        /** Stores one file, sent as multipart/form-data. It becomes part of the case when an action names it */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a document */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The findings that you may see */
        get: operations["readFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, event by event */
        get: operations["readJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The measures that you may see */
        get: operations["readMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you can do with the case now, what not, and why not */
        get: operations["readOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you have typed something and not sent it; kept for thirty days */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you typed at a place. Its version is the ETag */
        get: operations["readDraft"];
        /** Keep what you typed, up to 64 kB. `If-Match` names the version that you had read, if any */
        put: operations["saveDraft"];
        post?: never;
        /** Forget what you typed at a place */
        delete: operations["removeDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens in your cases, while it happens: ids only. `Last-Event-ID` goes on where you were */
        get: operations["listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process turns */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers. Without Temporal the API is ready, too: reads go on, commands answer 503 */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole table: stages, and what can be done in each, by whom, and what it needs */
        get: operations["readLifecycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are, and how you want to see and use the application */
        get: operations["readMe"];
        /** Say how you want to see and use the application */
        put: operations["changeMe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether your due dates can be read by a calendar outside */
        get: operations["readCalendarFeed"];
        put?: never;
        /** Make a secret address for your due dates; the one before stops working. It is told only now */
        post: operations["makeCalendarFeed"];
        /** Let the secret address stop working */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What reaches you by which channel */
        get: operations["readNotificationSettings"];
        /** Choose what reaches you by mail */
        put: operations["chooseNotificationSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you were told, the newest first */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a message; that of an issued notice counts as its delivery to you */
        post: operations["confirmNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks all that you were told as read, but for a notice that you have to confirm */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what becomes of units, members and posts from a day on; open cases follow, as the rollout tells */
        post: operations["recordChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People with the posts that they hold today: of a body or unit, or by their ids */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person; `me` is you */
        get: operations["readPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of every regime */
        get: operations["listRegimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regimes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of one regime */
        get: operations["readRegime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regimes/{id}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with everything that it inherits; each value with its source and how certain it is */
        get: operations["readRegimeVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regimes/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose that a version of a regime is published and open cases are re-pinned to it */
        post: operations["applyRegime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regimes/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which due dates of open cases a version of a regime would move; nothing is changed */
        post: operations["whatIfRegime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest changes that were proposed for your units, and how far they have come */
        get: operations["listRollouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One change, and how far it has come */
        get: operations["readRollout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollouts/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what another administrator has proposed: it is published and taken to the cases */
        post: operations["confirmRollout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists that you keep, and those that others share with you */
        get: operations["listSavedViews"];
        put?: never;
        /** Keep a list with its filters, at most thirty */
        post: operations["addSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a list that you keep; `If-Match` names its version */
        put: operations["changeSavedView"];
        post?: never;
        /** Forget a list that you keep */
        delete: operations["removeSavedView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your cases by number, subject or body, with or without accents and marks, and why each was found */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and until when. Asking keeps no session alive */
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps the session alive, within its longest time */
        post: operations["extendSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session of this browser; says where to go next */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for you: overdue, today, this week, later; and what you wait for */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of units as it stands today */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses outside that are called when something happened; for administrators */
        get: operations["listWebhooks"];
        put?: never;
        /** Register an address. The secret that signs calls is told only now */
        post: operations["makeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One address. Its version is the ETag */
        get: operations["readWebhook"];
        /** Change an address, or pause it: calls wait until it is active again */
        put: operations["changeWebhook"];
        post?: never;
        /** Remove an address with everything that waits for it */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell again what was recorded between two instants, under the same ids */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        __schema0: unknown;
        Action: {
            action: string;
            by: string[];
            chapter: string;
            event: string;
            from: string[];
            input?: unknown;
            needs: string[];
            title: string;
            to: string;
        };
        ApprovalList: {
            items: {
                actions: {
                    action: string;
                    available: boolean;
                    title: string;
                }[];
                caseId: string;
                kind: string;
                number: string;
                /** Format: date-time */
                since: string;
                stage: string;
            }[];
        };
        Body: {
            code: string;
            id: string;
            level: string;
            name: string;
            type: string;
            unit: string;
        };
        BodyList: {
            items: components["schemas"]["Body"][];
        };
        CalendarFeed: {
            exists: boolean;
            /** Format: date-time */
            since?: string;
        };
        Case: {
            body: {
                id: string;
                level: string;
                type: string;
                unit: string;
                zone: string;
            };
            contested?: string[];
            deadlines: components["schemas"]["Deadline"][];
            findings: components["schemas"]["Finding"][];
            flags: ("overdue" | "paused" | "extended" | "escalated" | "underReconsideration" | "underRecheck")[];
            grade?: string;
            happened: {
                /** Format: date-time */
                at: string;
                event: string;
            }[];
            held: string[];
            higherBody?: string;
            id: string;
            kind: string;
            links: components["schemas"]["CaseLink"][];
            measures: components["schemas"]["Measure"][];
            number: string;
            /** Format: date-time */
            openedAt: string;
            options: components["schemas"]["Option"][];
            parties: components["schemas"]["Party"][];
            reviews: components["schemas"]["Review"][];
            round: number;
            rules: {
                calendar: string;
                calendarVersion: number;
                regime: string;
                regimeVersion: number;
                zone: string;
            };
            sequence: number;
            stage: string;
            subject: components["schemas"]["Subject"];
            /** @enum {string} */
            variant: "team" | "none";
            you: {
                parties: string[];
                /** @enum {string} */
                sees: "caseFile" | "execution" | "ownPart" | "hosting";
            };
        };
        CaseLink: {
            case: string;
            /** @enum {string} */
            kind: "successorOf" | "succeededBy" | "transferredFrom" | "transferredTo" | "convertedFrom" | "convertedTo" | "recheckOf" | "recheckedBy" | "followUpOf" | "followedUpBy" | "partOf" | "hasPart" | "sharesEvidenceWith";
            number: string;
            stage: string;
        };
        CaseListItem: {
            body: string;
            /** Format: date-time */
            endedAt?: string;
            flags: ("overdue" | "paused" | "extended" | "escalated" | "underReconsideration" | "underRecheck")[];
            id: string;
            kind: string;
            /** Format: date-time */
            nextDueAt?: string;
            number: string;
            officer?: string;
            /** Format: date-time */
            openedAt: string;
            sequence: number;
            stage: string;
            subject: {
                organisation: string;
                person?: string;
            };
        };
        CasePage: {
            items: components["schemas"]["CaseListItem"][];
            next?: string;
        };
        Deadline: {
            about?: string;
            current: components["schemas"]["Due"];
            daysLeft?: number;
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueDate: string;
            /** Format: date-time */
            endedAt?: string;
            extensions: number[];
            id: string;
            /** @enum {string} */
            nature: "duty" | "window" | "maximum" | "alarm";
            original: components["schemas"]["Due"];
            overdue: boolean;
            owner: string;
            pauses: {
                /** Format: date-time */
                from: string;
                ground: string;
                /** Format: date-time */
                to?: string;
            }[];
            round: number;
            rule: string;
            /** Format: date */
            startedOn: string;
            /** @enum {string} */
            state: "running" | "paused" | "met" | "lapsed" | "cancelled";
            title: string;
            unit: string;
        };
        DerivedDeadline: {
            about?: string;
            current: components["schemas"]["Due"];
            daysLeft?: number;
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueDate: string;
            /** Format: date-time */
            endedAt?: string;
            extensions: number[];
            id: string;
            /** @enum {string} */
            nature: "duty" | "window" | "maximum" | "alarm";
            original: components["schemas"]["Due"];
            overdue: boolean;
            owner: string;
            pauses: {
                /** Format: date-time */
                from: string;
                ground: string;
                /** Format: date-time */
                to?: string;
            }[];
            round: number;
            rule: string;
            /** Format: date */
            startedOn: string;
            /** @enum {string} */
            state: "running" | "paused" | "met" | "lapsed" | "cancelled";
            title: string;
            unit: string;
            versions: {
                /** Format: date-time */
                at: string;
                by: string;
                derivation: unknown;
                /** Format: date-time */
                dueAt: string;
                /** Format: date */
                dueDate: string;
                lines: string[];
                reason: string;
                version: number;
            }[];
        };
        DerivedDeadlineList: {
            items: components["schemas"]["DerivedDeadline"][];
        };
        Document: {
            by?: string;
            /** Format: date-time */
            filedAt?: string;
            hash: string;
            id: string;
            kind?: string;
            size: number;
            type: string;
        };
        DocumentList: {
            items: components["schemas"]["Document"][];
        };
        Draft: {
            content: unknown;
            place: string;
            /** Format: date-time */
            savedAt: string;
            version: number;
        };
        DraftInput: {
            content: components["schemas"]["__schema0"];
        };
        DraftList: {
            items: {
                place: string;
                /** Format: date-time */
                savedAt: string;
                version: number;
            }[];
        };
        Due: {
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueDate: string;
            reason: string;
            version: number;
        };
        Fault: {
            code: string;
            detail: string;
            params: {
                [key: string]: string | number | boolean | string[];
            };
            pointer: string;
        };
        Finding: {
            id: string;
        } & {
            [key: string]: unknown;
        };
        FindingList: {
            items: components["schemas"]["Finding"][];
        };
        Health: {
            /** @enum {string} */
            database?: "ok" | "away";
            /** @enum {string} */
            status: "ok" | "away";
        };
        JournalEntry: {
            action: string;
            as: string;
            /** Format: date-time */
            at: string;
            by: string;
            clocks?: unknown;
            data: unknown;
            /** Format: date-time */
            dueAt?: string;
            hash: string;
            previousHash: string;
            sequence: number;
            stage: string;
            title: string;
            type: string;
            updateId?: string;
        };
        JournalPage: {
            items: components["schemas"]["JournalEntry"][];
            next?: number;
        };
        Lifecycle: {
            actions: components["schemas"]["Action"][];
            stages: {
                stage: string;
                terminal: boolean;
                title: string;
            }[];
        };
        Me: {
            /** @enum {string} */
            digits: "latin" | "arabic";
            id: string;
            /** @enum {string} */
            language: "en" | "ar" | "vi";
            name: string;
            positions: {
                office: string;
                unit: string;
            }[];
            secondCalendar: ("islamic" | "lunar") | null;
            shortcuts: boolean;
            /** @enum {string} */
            theme: "system" | "light" | "dark";
        };
        Measure: {
            id: string;
        } & {
            [key: string]: unknown;
        };
        MeasureList: {
            items: components["schemas"]["Measure"][];
        };
        MeInput: {
            /** @enum {string} */
            digits: "latin" | "arabic";
            /** @enum {string} */
            language: "en" | "ar" | "vi";
            secondCalendar: ("islamic" | "lunar") | null;
            shortcuts: boolean;
            /** @enum {string} */
            theme: "system" | "light" | "dark";
        };
        MovedCase: {
            case: string;
            deadlines: {
                deadline: string;
                /** Format: date */
                from: string;
                rule: string;
                /** Format: date */
                to: string;
            }[];
            number: string;
        };
        NewCalendarFeed: {
            /** Format: date-time */
            since: string;
            url: string;
        };
        NewWebhook: {
            /** Format: date-time */
            at: string;
            description: string;
            givenUp: number;
            id: string;
            secret: string;
            /** @enum {string} */
            state: "active" | "paused";
            url: string;
            version: number;
            waiting: number;
        };
        Notification: {
            /** Format: date-time */
            at: string;
            caseId: string;
            deadline?: string;
            id: string;
            kind: string;
            /** Format: date-time */
            readAt?: string;
            rung?: string;
            sequence?: number;
            text: string;
            version?: number;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            next?: string;
        };
        NotificationSettings: {
            email?: string;
            items: {
                /** @enum {string} */
                channel: "inApp" | "mail";
                isFixed: boolean;
                /** @enum {string} */
                kind: "reminder" | "overdue" | "digest" | "news";
                wanted: boolean;
            }[];
        };
        NotificationSettingsInput: {
            items: {
                /** @enum {string} */
                channel: "mail";
                /** @enum {string} */
                kind: "reminder" | "overdue" | "digest" | "news";
                wanted: boolean;
            }[];
        };
        Option: {
            action: string;
            available: boolean;
            parties: string[];
            preview?: components["schemas"]["Preview"];
            reasons: components["schemas"]["Reason"][];
            title: string;
            willBeChecked: string[];
        };
        OptionList: {
            items: components["schemas"]["Option"][];
            sequence: number;
        };
        Party: {
            body?: string;
            party: string;
            person?: string;
            unit?: string;
        };
        Person: {
            id: string;
            name: string;
            positions: {
                office: string;
                unit: string;
            }[];
        };
        PersonList: {
            items: components["schemas"]["Person"][];
        };
        Preview: {
            ends: string[];
            moves: {
                deadline: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            stage: string;
            starts: {
                /** Format: date */
                dueDate?: string;
                rule: string;
                title: string;
            }[];
            tells: string[];
        };
        Problem: {
            code: string;
            detail: string;
            errors?: components["schemas"]["Fault"][];
            reasons?: components["schemas"]["Reason"][];
            status: number;
            title: string;
            traceId: string;
            type: string;
        };
        Reason: {
            code: string;
            detail: string;
            params: {
                [key: string]: string | number | boolean | string[];
            };
            remedy?: components["schemas"]["Remedy"];
        };
        Rehearsal: {
            case: components["schemas"]["Case"];
            /** @enum {boolean} */
            dryRun: true;
            preview: components["schemas"]["Preview"];
        };
        Remedy: {
            action: string;
            detail: string;
            parties: string[];
        } | {
            detail: string;
            fact: string;
        };
        Review: {
            id: string;
            /** @enum {string} */
            kind: "reconsideration" | "petition" | "amendingNotice" | "appeal" | "recheck";
            open: boolean;
        };
        Rollout: {
            applied: number;
            cases?: number;
            /** Format: date-time */
            confirmedAt?: string;
            confirmedBy?: string;
            /** Format: date */
            dueOn?: string;
            /** Format: date-time */
            endedAt?: string;
            failed: number;
            id: string;
            /** @enum {string} */
            kind: "calendar" | "regime" | "organisation";
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            reason: string;
            skipped: number;
            /** @enum {string} */
            state: "proposed" | "running" | "ended";
            unchanged: number;
            unit: string;
        };
        RolloutList: {
            items: components["schemas"]["Rollout"][];
        };
        SavedView: {
            audience: string;
            body?: string;
            id: string;
            name: string;
            own: boolean;
            place: string;
            query: string;
            version: number;
        };
        SavedViewInput: {
            /** @enum {string} */
            audience: "private" | "team" | "everyone";
            /** Format: uuid */
            body?: string;
            name: string;
            /** @enum {string} */
            place: "cases" | "tasks";
            query: string;
        };
        SavedViewList: {
            items: components["schemas"]["SavedView"][];
        };
        SearchResult: {
            items: {
                id: string;
                kind: string;
                matches: {
                    /** @enum {string} */
                    field: "number" | "organisation" | "person" | "body";
                    text: string;
                }[];
                number: string;
                stage: string;
            }[];
            jump?: string;
        };
        Session: {
            csrf: {
                header: string;
                value: string;
            };
            demo: boolean;
            /** Format: date-time */
            endsAt?: string;
            /** Format: date-time */
            expiresAt?: string;
            localAccount: boolean;
            person: {
                id: string;
                language: string;
                name: string;
                positions: {
                    office: string;
                    unit: string;
                }[];
                roles: string[];
            };
        };
        SignedOut: {
            location: string;
        };
        Subject: {
            host: string;
            organisation: string;
            person?: string;
            /** @enum {string} */
            type: "organisation" | "member";
        };
        Task: {
            actions: {
                action: string;
                available: boolean;
                reasons: string[];
            }[];
            caseId: string;
            daysLeft?: number;
            deadline?: string;
            /** Format: date-time */
            dueAt?: string;
            /** Format: date */
            dueDate?: string;
            number: string;
            owner?: string;
            rule?: string;
            title: string;
            unit?: string;
        };
        TaskList: {
            later: components["schemas"]["Task"][];
            overdue: components["schemas"]["Task"][];
            thisWeek: components["schemas"]["Task"][];
            today: components["schemas"]["Task"][];
            waitingForOthers: components["schemas"]["Task"][];
        };
        Unit: {
            code: string;
            id: string;
            level: string;
            name: string;
            superior?: string;
        };
        UnitList: {
            items: components["schemas"]["Unit"][];
        };
        Version: {
            /** Format: date */
            from?: string;
            id: string;
            /** Format: date */
            to?: string;
            version: number;
        };
        VersionList: {
            items: components["schemas"]["Version"][];
        };
        Webhook: {
            /** Format: date-time */
            at: string;
            description: string;
            givenUp: number;
            id: string;
            /** @enum {string} */
            state: "active" | "paused";
            url: string;
            version: number;
            waiting: number;
        };
        WebhookChange: {
            description: string;
            /** @enum {string} */
            state: "active" | "paused";
            /** Format: uri */
            url: string;
        };
        WebhookInput: {
            /** @default  */
            description?: string;
            /** Format: uri */
            url: string;
        };
        WebhookList: {
            items: components["schemas"]["Webhook"][];
        };
        WebhookReplay: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
        };
        WebhookReplayed: {
            calls: number;
        };
        WhatIf: {
            cases: number;
            moved: components["schemas"]["MovedCase"][];
            notCovered: {
                case: string;
                number: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBodies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyList"];
                };
            };
        };
    };
    readFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
        };
    };
    readCalendarVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    applyCalendar: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    calendar: {
                        [key: string]: unknown;
                    };
                    reason: string;
                    /** Format: uuid */
                    unit?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rollout"];
                };
            };
        };
    };
    whatIfCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    calendar: {
                        [key: string]: unknown;
                    };
                    /** Format: uuid */
                    unit?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                after?: string;
                body?: string;
                cursor?: string;
                dueBefore?: string;
                flag?: ("overdue" | "paused" | "extended" | "escalated" | "underReconsideration" | "underRecheck")[];
                kind?: ("compliance" | "signs" | "inspectionDuty" | "disciplineEnforcement" | "finance" | "thematicSupervision" | "followUp" | "recheck" | "denunciation" | "appeal" | "discipline")[];
                limit?: number;
                officer?: string;
                overdue?: "true" | "false";
                sort?: "due" | "opened" | "number" | "-due" | "-opened" | "-number";
                stage?: ("proposed" | "preparation" | "announcement" | "selfReport" | "verification" | "exchange" | "conference" | "teamReport" | "deliberation" | "concluded" | "served" | "remediation" | "remediationVerification" | "closed" | "postClosure" | "archived" | "declined" | "discontinued" | "converted" | "transferred" | "takenOver" | "referredOut")[];
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    allegedActs?: string[];
                    /** Format: uuid */
                    body: string;
                    circumstances?: ("subjectManagedAbove" | "subjectSitsInBody" | "severalSuperiors" | "obstruction" | "recurrence" | "expertsNeeded" | "foreignElement" | "publicConcern" | "earlierDenunciations" | "leaderIsSubject")[];
                    /** @default [] */
                    fields?: string[];
                    grounds: string;
                    /** @enum {string} */
                    kind: "compliance" | "signs" | "inspectionDuty" | "disciplineEnforcement" | "finance" | "thematicSupervision" | "followUp" | "recheck" | "denunciation" | "appeal" | "discipline";
                    origin: {
                        ref?: string;
                        /** @enum {string} */
                        type: "programmeLine" | "signal" | "order" | "case";
                    };
                    subject: {
                        /** Format: uuid */
                        organisation: string;
                        /** Format: uuid */
                        person?: string;
                        /** @enum {string} */
                        type: "organisation" | "member";
                    };
                    /** @enum {string} */
                    valueBand?: "none" | "small" | "medium" | "large" | "veryLarge";
                    /**
                     * @default team
                     * @enum {string}
                     */
                    variant?: "team" | "none";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCasesAsCsv: {
        parameters: {
            query?: {
                after?: string;
                body?: string;
                cursor?: string;
                dueBefore?: string;
                flag?: ("overdue" | "paused" | "extended" | "escalated" | "underReconsideration" | "underRecheck")[];
                kind?: ("compliance" | "signs" | "inspectionDuty" | "disciplineEnforcement" | "finance" | "thematicSupervision" | "followUp" | "recheck" | "denunciation" | "appeal" | "discipline")[];
                limit?: number;
                officer?: string;
                overdue?: "true" | "false";
                sort?: "due" | "opened" | "number" | "-due" | "-opened" | "-number";
                stage?: ("proposed" | "preparation" | "announcement" | "selfReport" | "verification" | "exchange" | "conference" | "teamReport" | "deliberation" | "concluded" | "served" | "remediation" | "remediationVerification" | "closed" | "postClosure" | "archived" | "declined" | "discontinued" | "converted" | "transferred" | "takenOver" | "referredOut")[];
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCasesAsWorkbook: {
        parameters: {
            query?: {
                after?: string;
                body?: string;
                cursor?: string;
                dueBefore?: string;
                flag?: ("overdue" | "paused" | "extended" | "escalated" | "underReconsideration" | "underRecheck")[];
                kind?: ("compliance" | "signs" | "inspectionDuty" | "disciplineEnforcement" | "finance" | "thematicSupervision" | "followUp" | "recheck" | "denunciation" | "appeal" | "discipline")[];
                limit?: number;
                officer?: string;
                overdue?: "true" | "false";
                sort?: "due" | "opened" | "number" | "-due" | "-opened" | "-number";
                stage?: ("proposed" | "preparation" | "announcement" | "selfReport" | "verification" | "exchange" | "conference" | "teamReport" | "deliberation" | "concluded" | "served" | "remediation" | "remediationVerification" | "closed" | "postClosure" | "archived" | "declined" | "discontinued" | "converted" | "transferred" | "takenOver" | "referredOut")[];
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/vnd.openxmlformats-officedocument.spreadsheetml.sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCase: {
        parameters: {
            query?: {
                /** @description `false` leaves out what you can do: `options` is then empty, and `/cases/{id}/options` has it. */
                options?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    describeAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    doAction: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                action: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"] | components["schemas"]["Rehearsal"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DerivedDeadlineList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJournal: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptionList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is forgotten */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/event-stream of `case` {case, sequence} and `refresh` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    readLifecycle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lifecycle"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
        };
    };
    makeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeed"];
                };
            };
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readNotificationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
        };
    };
    chooseNotificationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationSettingsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
        };
    };
    confirmNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recordChange: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    change: "found";
                    code: string;
                    /** @enum {string} */
                    level: "central" | "province" | "aboveGrassroots" | "grassroots" | "cell";
                    name: string;
                    /** Format: date */
                    on: string;
                    reason: string;
                    /** Format: uuid */
                    under: string;
                } | {
                    /** @enum {string} */
                    change: "merge";
                    /** Format: uuid */
                    into: string;
                    /** Format: date */
                    on: string;
                    reason: string;
                    units: string[];
                } | {
                    /** @enum {string} */
                    change: "split";
                    into: string[];
                    /** Format: date */
                    on: string;
                    reason: string;
                    /** Format: uuid */
                    unit: string;
                } | {
                    /** @enum {string} */
                    change: "dissolve";
                    /** Format: uuid */
                    into?: string;
                    /** Format: date */
                    on: string;
                    reason: string;
                    /** Format: uuid */
                    unit: string;
                } | {
                    /** @enum {string} */
                    change: "rename";
                    name: string;
                    /** Format: date */
                    on: string;
                    reason: string;
                    /** Format: uuid */
                    unit: string;
                } | {
                    /** @enum {string} */
                    change: "move";
                    /** Format: date */
                    on: string;
                    reason: string;
                    /** Format: uuid */
                    under: string;
                    /** Format: uuid */
                    unit: string;
                } | {
                    /** @enum {string} */
                    change: "member";
                    /** Format: date */
                    on: string;
                    /** Format: uuid */
                    person: string;
                    reason: string;
                    /** Format: uuid */
                    unit: string;
                } | {
                    /** @enum {string} */
                    change: "position";
                    /** @default false */
                    ends?: boolean;
                    /** @enum {string} */
                    office: "chair" | "deputyChair" | "secretary" | "member" | "officer" | "registrar" | "inspector" | "head" | "delegate" | "administrator";
                    /** Format: date */
                    on: string;
                    /** Format: uuid */
                    person: string;
                    /** Format: uuid */
                    place: string;
                    reason: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rollout"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                id?: string[];
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
        };
    };
    readPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    listRegimes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
        };
    };
    readRegime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
        };
    };
    readRegimeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regime */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    applyRegime: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    act: {
                        /** Format: date */
                        heldOn: string;
                        minutes: {
                            hash: string;
                            /** Format: uuid */
                            id: string;
                        };
                        resolution: string;
                        session: string;
                    };
                    from?: string;
                    reason: string;
                    regime: {
                        [key: string]: unknown;
                    };
                    /** Format: uuid */
                    unit?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rollout"];
                };
            };
        };
    };
    whatIfRegime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from?: string;
                    regime: {
                        [key: string]: unknown;
                    };
                    /** Format: uuid */
                    unit?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
        };
    };
    listRollouts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolloutList"];
                };
            };
        };
    };
    readRollout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rollout"];
                };
            };
        };
    };
    confirmRollout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rollout"];
                };
            };
        };
    };
    listSavedViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is forgotten */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
        };
    };
    makeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    replayWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
        };
    };
}
