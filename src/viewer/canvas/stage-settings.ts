/** Sigma with its own labels, its hover boxes and its inertia left out. */
export const STAGE_SETTINGS = {
  allowInvalidContainer: true,
  defaultDrawNodeHover: () => undefined,
  defaultEdgeType: 'line',
  defaultNodeType: 'node',
  enableCameraRotation: false,
  enableEdgeEvents: true,
  inertiaRatio: 0,
  // Not 0: sigma divides by it.
  inertiaDuration: 1,
  renderLabels: false,
  stagePadding: 0,
  zIndex: true,
} as const;

/** How the camera moves where motion is welcome; the duration in ms. */
export const GLIDE = { duration: 350, easing: 'quadraticInOut' } as const;
