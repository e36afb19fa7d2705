/**
 * The services beside the workbook that the client creates by name in a shared runtime: the pane's visibility, the
 * start behaviour and readiness for custom functions. https://learn.microsoft.com/javascript/api/office/office.addin
 */
import { defineType, type AnyObjectType, type HostObject } from '../protocol/objectType';
import { oneOf } from './arguments';

type PaneState = 'Visible' | 'Background' | 'Inactive';

export interface RuntimePort {
  paneState: PaneState;
  startState: PaneState;
  /** What the page around the pane does when the add-in shows or hides it. */
  onPaneState: ((state: PaneState) => void) | null;
}

const STATES = ['Visible', 'Background', 'Inactive'] as const;

const AppRuntimeService = defineType<RuntimePort>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (runtime) => runtime.paneState,
    SetAppRuntimeState: (runtime, state) => {
      runtime.paneState = oneOf(state, STATES);
      runtime.onPaneState?.(runtime.paneState);
    },
  },
});

const AppRuntimePersistenceService = defineType<RuntimePort>({
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: (runtime) => runtime.startState,
    SetAppRuntimeStartState: (runtime, state) => {
      runtime.startState = oneOf(state, STATES);
    },
  },
});

/** The add-in has associated its actions; ribbon buttons wait for nothing here. */
const AddinInternalService = defineType<RuntimePort>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null, notifyActionHandlerReady: () => null },
});

/** Excel's protocol for calling functions is not used: the sandbox calls the built functions itself. */
const CustomFunctionsService = defineType<RuntimePort>({
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
  },
});

export const SERVICE_TYPES: readonly AnyObjectType[] = [
  AppRuntimeService,
  AppRuntimePersistenceService,
  AddinInternalService,
  CustomFunctionsService,
];

const SERVICES: Readonly<Record<string, string>> = {
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
};

export function serviceNode(name: string, runtime: RuntimePort): HostObject | undefined {
  const type = SERVICES[name];
  return type === undefined ? undefined : { type, target: runtime };
}
